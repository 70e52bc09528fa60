package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** A script on its way: first by its digest, and where Redis does not know that, by its text. */
final class ScriptCall<T> {

    private final LuaScript<T> script;
    private final String[] keys;
    private final String[] values;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private Future<T> sent;

    ScriptCall(
            LuaScript<T> script, String[] keys, String[] values, RedisScriptingAsyncCommands<String, String> redis) {
        this.script = script;
        this.keys = keys;
        this.values = values;
        this.sent = redis.evalsha(script.digest(), script.output(), keys, values);
    }

    Future<T> answer() {
        return answer;
    }

    static boolean isUnknownScript(Throwable failure) {
        return failure instanceof RedisNoScriptException;
    }

    void repeatIfUnknown(RedisScriptingAsyncCommands<String, String> redis) {
        if (sent.state() == Future.State.FAILED && isUnknownScript(sent.exceptionNow())) {
            sent = redis.eval(script.text(), script.output(), keys, values);
        }
    }

    void settle() {
        answer.complete(sent.resultNow());
    }
}
