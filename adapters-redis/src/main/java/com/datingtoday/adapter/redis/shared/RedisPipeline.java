package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.AbstractRedisAsyncCommands;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.protocol.AsyncCommand;
import io.lettuce.core.protocol.RedisCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/**
 * What is asked of Redis in one round trip. Commands and scripts are gathered here and written together; their futures
 * are done when {@link RedisExecutor#execute} returns. In a cluster every command and every script stays within one slot.
 */
public final class RedisPipeline {

    private final BufferedCommands bufferedCommands;
    private final List<ScriptCall> scripts = new ArrayList<>(2);

    RedisPipeline(StatefulConnection<String, String> connection) {
        this.bufferedCommands = new BufferedCommands(connection);
    }

    /** Commands to be sent with this flush: none that blocks, and none that opens a transaction or a subscription. */
    public RedisClusterAsyncCommands<String, String> commands() {
        return bufferedCommands;
    }

    /** Runs a script with this flush. If Redis does not know it yet, that costs one more round trip, once. */
    public Future<List<String>> runScript(LuaScript script, List<String> keys, String... values) {
        var call = new ScriptCall(script, keys.toArray(String[]::new), values, bufferedCommands);
        scripts.add(call);
        return call.answer();
    }

    /** The commands gathered since the last call of this. */
    List<AsyncCommand<String, String, ?>> drain() {
        return bufferedCommands.take();
    }

    /** Gathers again, in full text, the scripts that Redis turned out not to know. */
    void resendUnknownScripts() {
        scripts.forEach(call -> call.repeatIfUnknown(bufferedCommands));
    }

    /** Hands on the answers, once every command has been answered. */
    void complete() {
        scripts.forEach(ScriptCall::settle);
    }

    /** Lettuce's own commands, which do not leave at once. */
    private static final class BufferedCommands extends AbstractRedisAsyncCommands<String, String> {

        private List<AsyncCommand<String, String, ?>> gathered = new ArrayList<>(4);

        BufferedCommands(StatefulConnection<String, String> connection) {
            super(connection, StringCodec.UTF8);
        }

        @Override
        public <T> AsyncCommand<String, String, T> dispatch(RedisCommand<String, String, T> command) {
            var asked = new AsyncCommand<>(command);
            gathered.add(asked);
            return asked;
        }

        List<AsyncCommand<String, String, ?>> take() {
            var taken = gathered;
            gathered = new ArrayList<>(1);
            return taken;
        }
    }
}
