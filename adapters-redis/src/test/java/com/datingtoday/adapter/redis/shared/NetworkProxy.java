package com.datingtoday.adapter.redis.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Network between the application and Redis. It can drop all data without closing connections, and counts writes. */
public final class NetworkProxy implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final ServerSocket end;
    private final int port;
    private final AtomicInteger writes = new AtomicInteger();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /** Shared by the connections since the last cut; a cut connection stays cut, as in a real network. */
    private volatile AtomicBoolean cut = new AtomicBoolean();

    private volatile boolean swallowsNew;

    private NetworkProxy(ServerSocket end, int port) {
        this.end = end;
        this.port = port;
    }

    public static NetworkProxy to(String uri) {
        try {
            var networkProxy = new NetworkProxy(
                    new ServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                    URI.create(uri).getPort());
            Thread.ofVirtual().start(networkProxy::accept);
            return networkProxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "redis://127.0.0.1:" + end.getLocalPort();
    }

    /** Returns the number of chunks received from the client. */
    public int writes() {
        return writes.get();
    }

    /** Drops all further data without closing connections. */
    public void cut() {
        swallowsNew = true;
        cut.set(true);
    }

    /** Forwards the data of new connections. */
    public void restore() {
        cut = new AtomicBoolean();
        swallowsNew = false;
    }

    private void accept() {
        try {
            while (true) {
                var client = end.accept();
                var swallowed = swallowsNew ? new AtomicBoolean(true) : cut;
                var server = new Socket(InetAddress.getLoopbackAddress(), port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                sockets.addAll(List.of(client, server));
                Thread.ofVirtual().start(() -> pump(client, server, swallowed, writes));
                Thread.ofVirtual().start(() -> pump(server, client, swallowed, new AtomicInteger()));
            }
        } catch (IOException closed) {
            // The test has ended.
        }
    }

    private static void pump(Socket from, Socket to, AtomicBoolean swallowed, AtomicInteger chunks) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var chunk = new byte[CHUNK];
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                chunks.incrementAndGet();
                if (!swallowed.get()) {
                    out.write(chunk, 0, length);
                }
            }
        } catch (IOException closed) {
            // One side has closed; closing both streams closes the other side.
        }
    }

    @Override
    public void close() {
        try {
            end.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
