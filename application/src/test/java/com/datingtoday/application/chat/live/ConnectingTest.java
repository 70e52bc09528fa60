package com.datingtoday.application.chat.live;

import static com.datingtoday.application.chat.ChatWorld.ANNA;
import static com.datingtoday.application.chat.ChatWorld.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatWorld;
import com.datingtoday.application.chat.live.OpenSocket.Opening;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.SocketOwner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectingTest {

    private static final SocketOwner OWNER = new SocketOwner(ANNA, "login");

    private final ChatWorld world = new ChatWorld();
    private final IssueTicket issueTicket =
            new IssueTicketUseCase(world.sockets, new SeededRandomSource(3), POLICY, world.clock);
    private final OpenSocket openSocket = new OpenSocketUseCase(world.sockets, world.sockets, POLICY);

    private String ticket() {
        return issueTicket.issue(new IssueTicket.Command(OWNER)).value();
    }

    private Opening open(String ticket, String socket) {
        return openSocket.open(new OpenSocket.Command(ticket, socket));
    }

    @Test
    void a_ticket_opens_one_connection_once_and_in_time() {
        var ticket = issueTicket.issue(new IssueTicket.Command(OWNER));
        assertThat(ticket.expireTime()).isEqualTo(world.clock.instant().plusSeconds(30));

        assertThat(open(ticket.value(), "a")).isEqualTo(new Opening.Open(OWNER));
        assertThat(open(ticket.value(), "b")).isEqualTo(new Opening.NoTicket());
        assertThat(open("0123456789abcdef", "b")).isEqualTo(new Opening.NoTicket());
        var late = ticket();
        world.clock.advance(Duration.ofSeconds(30));
        assertThat(open(late, "c")).isEqualTo(new Opening.NoTicket());
    }

    @Test
    void a_sixth_connection_is_refused_until_one_of_the_others_is_closed() {
        for (var number = 0; number < 5; number++) {
            assertThat(open(ticket(), "s" + number)).isEqualTo(new Opening.Open(OWNER));
        }
        assertThat(open(ticket(), "s5")).isEqualTo(new Opening.TooMany(5));

        new CloseSocketUseCase(world.sockets).close(new CloseSocket.Command(ANNA, "s0"));

        assertThat(open(ticket(), "s5")).isEqualTo(new Opening.Open(OWNER));
        new KeepSocketsUseCase(world.sockets)
                .keep(new KeepSockets.Command(List.of(new KeepSockets.OpenSocketName(ANNA, "s5"))));
        assertThat(world.sockets.isConnected(ANNA)).isTrue();
    }

    @Test
    void what_is_told_is_sent_to_those_who_are_here() {
        var event = new LiveEvent.Matched(ANNA, ChatWorld.BOB);
        var sent = new ArrayList<LiveEvent>();

        new HearEventsUseCase(hearer -> hearer.accept(event)).hear(new HearEvents.Command(sent::add));
        new TellLiveUseCase(world.sockets).tell(new TellLive.Command(event));

        assertThat(sent).containsExactly(event);
        assertThat(world.sockets.heard()).containsExactly(event);
    }
}
