package com.datingtoday.application.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports for test servers. They are below the range of outgoing connections, which could otherwise take a port
 * before the start of the server or during a restart. The port of a Redis Cluster node plus 10000 must be below that
 * range too.
 */
public final class FreePorts {

    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 22_000;

    private FreePorts() {}

    /** Returns a port of this machine without a listener. */
    public static int next() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // The next port is tried.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
