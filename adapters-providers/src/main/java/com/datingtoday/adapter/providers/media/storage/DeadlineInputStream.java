package com.datingtoday.adapter.providers.media.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.core.ResponseInputStream;

/**
 * Stream with a deadline for the whole response. The connection's timeout limits single reads only; the deadline
 * prevents slow clients from holding the connection.
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
            throw new IOException("the stored file was not read within " + limit.toMillis() + " ms");
        }
    }

    /** Aborts the response instead of closing it, because the library would read an unread response to its end. */
    @Override
    public void close() throws IOException {
        if (ended) {
            answer.close();
        } else {
            answer.abort();
        }
    }
}
