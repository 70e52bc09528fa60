package com.datingtoday.adapter.providers.media.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.core.ResponseInputStream;

/**
 * The bytes of an answer as they come. Each wait for some is limited by the connection; this limits all of them together,
 * so that nobody holds a connection for ever by reading slowly.
 */
final class DeadlineInputStream extends FilterInputStream {

    private final ResponseInputStream<?> answer;
    private final Duration limit;
    private final long begin = System.nanoTime();
    private boolean ended;

    DeadlineInputStream(ResponseInputStream<?> answer, Duration limit) {
        super(answer);
        this.answer = answer;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        checkTime();
        var read = super.read();
        ended = read < 0;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        checkTime();
        var read = super.read(into, offset, count);
        ended = read < 0;
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        checkTime();
        return super.skip(count);
    }

    private void checkTime() throws IOException {
        if (System.nanoTime() - begin > limit.toNanos()) {
            answer.abort();
            throw new IOException("a stored file was not read within " + limit.toMillis() + " ms");
        }
    }

    /** Closing an answer that was not read to its end would read it to its end. */
    @Override
    public void close() throws IOException {
        if (ended) {
            answer.close();
        } else {
            answer.abort();
        }
    }
}
