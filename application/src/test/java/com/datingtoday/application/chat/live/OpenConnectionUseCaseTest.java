package com.datingtoday.application.chat.live;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.application.chat.live.OpenConnection.Result;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenConnectionUseCaseTest {

    private static final ConnectionOwner OWNER = new ConnectionOwner(ANNA, "login");

    private final ChatFixture chatFixture = new ChatFixture();
    private final IssueConnectionTicket issueConnectionTicket = new IssueConnectionTicketUseCase(
            chatFixture.connections, new SeededRandomSource(3), POLICY, chatFixture.clock);
    private final OpenConnection openConnection =
            new OpenConnectionUseCase(chatFixture.connections, chatFixture.connections, POLICY);

    private String ticket() {
        return issueConnectionTicket
                .issue(new IssueConnectionTicket.Command(OWNER))
                .value()
                .value();
    }

    private Result open(String ticket, String socket) {
        return openConnection.open(new OpenConnection.Command(new Sensitive<>(ticket), socket));
    }

    @Test
    void a_ticket_opens_one_connection_before_it_expires() {
        var ticket = ticket();

        assertThat(open(ticket, "a")).isEqualTo(new Result.Opened(OWNER));
        assertThat(open(ticket, "b")).isEqualTo(new Result.InvalidTicket());
        assertThat(open("0123456789abcdef", "b")).isEqualTo(new Result.InvalidTicket());
        var expired = ticket();
        chatFixture.clock.advance(Duration.ofSeconds(30));
        assertThat(open(expired, "c")).isEqualTo(new Result.InvalidTicket());
    }

    @Test
    void a_sixth_connection_is_rejected_until_another_is_closed() {
        for (var number = 0; number < 5; number++) {
            assertThat(open(ticket(), "s" + number)).isEqualTo(new Result.Opened(OWNER));
        }
        assertThat(open(ticket(), "s5")).isEqualTo(new Result.TooManyConnections(5));

        new CloseConnectionUseCase(chatFixture.connections).close(new CloseConnection.Command(ANNA, "s0"));

        assertThat(open(ticket(), "s5")).isEqualTo(new Result.Opened(OWNER));
        new RenewConnectionsUseCase(chatFixture.connections)
                .renew(new RenewConnections.Command(List.of(new RenewConnections.ConnectionName(ANNA, "s5"))));
        assertThat(chatFixture.connections.isConnected(ANNA)).isTrue();
    }
}
