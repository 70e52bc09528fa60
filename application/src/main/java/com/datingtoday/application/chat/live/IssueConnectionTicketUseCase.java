package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.port.ConnectionTickets;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Clock;

@UseCase
record IssueConnectionTicketUseCase(
        ConnectionTickets tickets, RandomSource randomSource, ChatPolicy policy, Clock clock)
        implements IssueConnectionTicket {

    private static final int BYTES = 16;

    @Override
    public Ticket issue(Command command) {
        var value = randomSource.hex(BYTES);
        tickets.put(value, command.owner(), policy.ticketLifetime());
        return new Ticket(new Sensitive<>(value), clock.instant().plus(policy.ticketLifetime()));
    }
}
