package com.datingtoday.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** WebSocket of one thread (RFC 6455) without extensions, for short text messages. */
public final class WebSocketConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int FINAL_TEXT = 0x81;
    private static final int FINAL_PONG = 0x8A;
    private static final int PING = 0x9;
    private static final int TEXT = 0x1;
    private static final int MASKED = 0x80;
    private static final int LONGEST_SHORT = 125;
    private static final int BUFFER = 1024;

    private static final String HANDSHAKE = String.join(
            "\r\n",
            "GET /api/chat HTTP/1.1",
            "Host: localhost",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
            "",
            "");

    private final Socket socket = new Socket();
    private final DataInputStream in;

    /** Opens a connection to this machine. */
    public WebSocketConnection(int port) {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setReceiveBufferSize(BUFFER * 8);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
            socket.getOutputStream().write(HANDSHAKE.getBytes(StandardCharsets.US_ASCII));
            readHead();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readHead() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("the server rejected the WebSocket handshake");
        }
    }

    /** Sends a text of at most 125 bytes. */
    public void send(String text) {
        try {
            write(FINAL_TEXT, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int kind, byte[] bytes) throws IOException {
        if (bytes.length > LONGEST_SHORT) {
            throw new IllegalArgumentException("a text must have at most 125 bytes");
        }
        socket.getOutputStream()
                .write(ByteBuffer.allocate(6 + bytes.length)
                        .put((byte) kind)
                        .put((byte) (MASKED | bytes.length))
                        .putInt(0)
                        .put(bytes)
                        .array());
    }

    /** Returns the next text, and responds to pings before it. */
    public String receive() {
        try {
            while (true) {
                int kind = in.readUnsignedByte() & 0xF;
                var payload = in.readNBytes(length());
                if (kind == TEXT) {
                    return new String(payload, StandardCharsets.UTF_8);
                }
                if (kind == PING) {
                    write(FINAL_PONG, payload);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int length() throws IOException {
        int length = in.readUnsignedByte();
        return length == LONGEST_SHORT + 1 ? in.readUnsignedShort() : length;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
