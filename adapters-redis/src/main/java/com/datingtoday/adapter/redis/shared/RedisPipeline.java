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
 * Commands and scripts of one round trip. They are buffered and written together; their futures are complete when
 * {@link RedisExecutor#execute} returns. In a cluster each command and script must use one slot only.
 */
public final class RedisPipeline {

    private final BufferedCommands bufferedCommands;
    private final List<ScriptCall> scripts = new ArrayList<>(2);

    RedisPipeline(StatefulConnection<String, String> connection) {
        this.bufferedCommands = new BufferedCommands(connection);
    }

    /**
     * Returns commands that are buffered in this pipeline. Blocking commands, transactions and subscriptions are not
     * allowed.
     */
    public RedisClusterAsyncCommands<String, String> commands() {
        return bufferedCommands;
    }

    /** Runs a script in this pipeline. If Redis does not have the script yet, one more round trip sends its text. */
    public Future<List<String>> runScript(LuaScript script, List<String> keys, String... values) {
        var call = new ScriptCall(script, keys.toArray(String[]::new), values, bufferedCommands);
        scripts.add(call);
        return call.reply();
    }

    /** Returns and removes the buffered commands. */
    List<AsyncCommand<String, String, ?>> drain() {
        return bufferedCommands.drain();
    }

    /** Buffers again, with their full text, the scripts that Redis did not have. */
    void resendUnknownScripts() {
        scripts.forEach(call -> call.resendIfUnknown(bufferedCommands));
    }

    /** Completes the futures of the scripts; every command must have its reply. */
    void complete() {
        scripts.forEach(ScriptCall::complete);
    }

    /** Lettuce commands that are buffered instead of sent. */
    private static final class BufferedCommands extends AbstractRedisAsyncCommands<String, String> {

        private List<AsyncCommand<String, String, ?>> commands = new ArrayList<>(4);

        BufferedCommands(StatefulConnection<String, String> connection) {
            super(connection, StringCodec.UTF8);
        }

        @Override
        public <T> AsyncCommand<String, String, T> dispatch(RedisCommand<String, String, T> command) {
            var buffered = new AsyncCommand<>(command);
            commands.add(buffered);
            return buffered;
        }

        List<AsyncCommand<String, String, ?>> drain() {
            var drained = commands;
            commands = new ArrayList<>(1);
            return drained;
        }
    }
}
