package com.datingtoday.application.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for servers that take a number at their start. They lie below those that systems give to outgoing connections: one
 * of those can otherwise get the number between the choice and the start of the server, or while the server is stopped. A
 * node of a Redis Cluster also takes the port 10000 above its own, which lies below them too.
 */
public final class FreePorts {

    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 22_000;

    private FreePorts() {}

    /** A port of this machine at which nothing listens. */
    public static int next() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // Another one.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
