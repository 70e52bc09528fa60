package com.datingtoday.application.chat.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.TestClock;
import java.time.Duration;

class InMemoryConnectionsTest implements ConnectionTicketsContract, ConnectionLeasesContract {

    private final TestClock clock = new TestClock(AuthSamples.now());
    private final InMemoryConnections sockets = new InMemoryConnections(clock);

    @Override
    public ConnectionTickets tickets() {
        return sockets;
    }

    @Override
    public ConnectionLeases connections() {
        return sockets;
    }

    @Override
    public void advance(Duration time) {
        clock.advance(time);
    }
}
