package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Pending call of a script: sent by its digest, and by its text if Redis does not have it. */
final class ScriptCall {

    private final LuaScript script;
    private final String[] keys;
    private final String[] values;
    private final CompletableFuture<List<String>> reply = new CompletableFuture<>();
    private Future<List<String>> sent;

    ScriptCall(LuaScript script, String[] keys, String[] values, RedisScriptingAsyncCommands<String, String> redis) {
        this.script = script;
        this.keys = keys;
        this.values = values;
        this.sent = redis.evalsha(script.digest(), ScriptOutputType.MULTI, keys, values);
    }

    Future<List<String>> reply() {
        return reply;
    }

    static boolean isUnknownScript(Throwable failure) {
        return failure instanceof RedisNoScriptException;
    }

    void resendIfUnknown(RedisScriptingAsyncCommands<String, String> redis) {
        if (sent.state() == Future.State.FAILED && isUnknownScript(sent.exceptionNow())) {
            sent = redis.eval(script.text(), ScriptOutputType.MULTI, keys, values);
        }
    }

    void complete() {
        reply.complete(sent.resultNow());
    }
}
