package com.datingtoday.application.chat.live;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.domain.chat.ConnectionOwner;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IssueConnectionTicketUseCaseTest {

    private static final ConnectionOwner OWNER = new ConnectionOwner(ANNA, "login");

    private final ChatFixture chatFixture = new ChatFixture();

    private final IssueConnectionTicket issueConnectionTicket = new IssueConnectionTicketUseCase(
            chatFixture.connections, new SeededRandomSource(3), POLICY, chatFixture.clock);

    @Test
    void each_ticket_is_random_and_is_valid_for_thirty_seconds() {
        var ticket = issueConnectionTicket.issue(new IssueConnectionTicket.Command(OWNER));
        var other = issueConnectionTicket.issue(new IssueConnectionTicket.Command(OWNER));

        assertThat(ticket.value().value())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(other.value().value());
        assertThat(ticket.expireTime()).isEqualTo(chatFixture.clock.instant().plusSeconds(30));
        chatFixture.clock.advance(Duration.ofSeconds(29));
        assertThat(chatFixture.connections.consume(ticket.value().value())).contains(OWNER);
        chatFixture.clock.advance(Duration.ofSeconds(1));
        assertThat(chatFixture.connections.consume(other.value().value())).isEmpty();
    }
}
