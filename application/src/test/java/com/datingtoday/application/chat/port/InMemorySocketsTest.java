package com.datingtoday.application.chat.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.TestClock;
import java.time.Duration;

class InMemorySocketsTest implements SocketTicketsContract, OpenSocketsContract {

    private final TestClock clock = new TestClock(AuthSamples.now());
    private final InMemorySockets sockets = new InMemorySockets(clock);

    @Override
    public SocketTickets tickets() {
        return sockets;
    }

    @Override
    public OpenSockets sockets() {
        return sockets;
    }

    @Override
    public void pass(Duration time) {
        clock.advance(time);
    }
}
