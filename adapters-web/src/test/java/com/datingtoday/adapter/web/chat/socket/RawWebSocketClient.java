package com.datingtoday.adapter.web.chat.socket;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Client that sends arbitrary bytes, reads only on request and never replies to pings. */
final class RawWebSocketClient implements AutoCloseable {

    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x88;
    private static final int MASKED = 0x80;
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;
    private final String answer;

    RawWebSocketClient(int port, String... headers) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("localhost", port));
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        out.write(("GET /api/chat HTTP/1.1\r\nHost: localhost:" + port + "\r\nUpgrade: websocket\r\n"
                        + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n" + String.join("\r\n", headers)
                        + (headers.length == 0 ? "\r\n" : "\r\n\r\n"))
                .getBytes(StandardCharsets.US_ASCII));
        answer = readHead();
    }

    private String readHead() throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Returns status line and headers of the handshake response. */
    String answer() {
        return answer;
    }

    /** Sends a text in one frame. */
    void send(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        begin(bytes.length);
        out.write(bytes);
    }

    /** Sends the header of a text frame of this length, with a zero mask. */
    void begin(long length) throws IOException {
        out.write(ByteBuffer.allocate(14)
                .put((byte) TEXT)
                .put((byte) (MASKED | 127))
                .putLong(length)
                .putInt(0)
                .array());
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** Reads until a text frame arrives. */
    String receive() throws IOException {
        while (true) {
            var opcode = in.readUnsignedByte();
            var payload = payload();
            if (opcode == TEXT) {
                return new String(payload, StandardCharsets.UTF_8);
            }
        }
    }

    /** Reads until a close frame arrives, and returns its code. */
    int closeCode() throws IOException {
        while (true) {
            var opcode = in.readUnsignedByte();
            var payload = payload();
            if (opcode == CLOSE) {
                return ByteBuffer.wrap(payload).getShort();
            }
        }
    }

    /** Reads until the end of the stream, and returns the number of bytes. */
    long drain() {
        var bytes = 0L;
        try {
            var chunk = new byte[8192];
            for (var count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                bytes += count;
            }
        } catch (IOException reset) {
            return bytes;
        }
        return bytes;
    }

    private byte[] payload() throws IOException {
        var length = in.readUnsignedByte();
        var size = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
        return in.readNBytes((int) size);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
