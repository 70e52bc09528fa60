package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** A script on its way: first by its digest, and where Redis does not know that, by its text. */
final class ScriptCall {

    private final LuaScript script;
    private final String[] keys;
    private final String[] values;
    private final CompletableFuture<List<String>> answer = new CompletableFuture<>();
    private Future<List<String>> sent;

    ScriptCall(LuaScript script, String[] keys, String[] values, RedisScriptingAsyncCommands<String, String> redis) {
        this.script = script;
        this.keys = keys;
        this.values = values;
        this.sent = redis.evalsha(script.digest(), ScriptOutputType.MULTI, keys, values);
    }

    Future<List<String>> answer() {
        return answer;
    }

    static boolean isUnknownScript(Throwable failure) {
        return failure instanceof RedisNoScriptException;
    }

    void repeatIfUnknown(RedisScriptingAsyncCommands<String, String> redis) {
        if (sent.state() == Future.State.FAILED && isUnknownScript(sent.exceptionNow())) {
            sent = redis.eval(script.text(), ScriptOutputType.MULTI, keys, values);
        }
    }

    void settle() {
        answer.complete(sent.resultNow());
    }
}
