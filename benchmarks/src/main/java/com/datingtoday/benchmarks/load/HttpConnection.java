package com.datingtoday.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** HTTP/1.1 connection of one thread. It sends prepared bytes and reads whole responses with little CPU time. */
public final class HttpConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;
    private byte[] body = new byte[64 * 1024];
    private int length;
    private int status;
    private boolean ends;
    private Socket socket;

    /** Opens a connection to this machine. */
    public HttpConnection(int port) {
        this.port = port;
        this.socket = connect();
    }

    /** Sends a request and reads the whole response. */
    public void exchange(byte[] request) {
        try {
            socket.getOutputStream().write(request);
            read();
            if (ends) {
                close();
                socket = connect();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the status of the last response. */
    public int status() {
        return status;
    }

    /** Returns true if the body of the last response starts with the bytes. */
    public boolean bodyStartsWith(byte[] beginning) {
        return length >= beginning.length && Arrays.equals(body, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Returns the body of the last response. */
    public String body() {
        return new String(body, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Socket connect() {
        try {
            var connected = new Socket();
            connected.setTcpNoDelay(true);
            connected.setSoTimeout(PATIENCE_MILLIS);
            connected.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            position = 0;
            filled = 0;
            return connected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        status = Integer.parseInt(line().substring(9, 12));
        long remaining = 0;
        boolean chunked = false;
        ends = false;
        length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                remaining = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = true;
            } else if (lower.startsWith("connection:")) {
                ends = lower.endsWith("close");
            }
        }
        if (chunked) {
            for (int size = chunk(); size > 0; size = chunk()) {
                take(size);
                line();
            }
            line();
        } else {
            take((int) remaining);
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private void take(int bytes) throws IOException {
        if (length + bytes > body.length) {
            body = Arrays.copyOf(body, 2 * (length + bytes));
        }
        int missing = bytes;
        while (missing > 0) {
            if (position == filled) {
                fill();
            }
            int some = Math.min(missing, filled - position);
            System.arraycopy(buffer, position, body, length, some);
            position += some;
            length += some;
            missing -= some;
        }
    }

    /** Returns the next line without its end; a line must fit into the buffer. */
    private String line() throws IOException {
        int scanned = position;
        while (true) {
            for (; scanned < filled; scanned++) {
                if (buffer[scanned] == '\n') {
                    var line = new String(buffer, position, scanned - 1 - position, StandardCharsets.ISO_8859_1);
                    position = scanned + 1;
                    return line;
                }
            }
            scanned -= position;
            fill();
            scanned += position;
        }
    }

    /** Reads more bytes after the unread ones. */
    private void fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, filled - position);
        filled -= position;
        position = 0;
        InputStream in = socket.getInputStream();
        int some = in.read(buffer, filled, buffer.length - filled);
        if (some < 0) {
            throw new EOFException("the server closed the connection during a response");
        }
        filled += some;
    }
}
