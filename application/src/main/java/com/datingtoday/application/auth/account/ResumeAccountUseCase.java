package com.datingtoday.application.auth.account;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AccountSuspensionChanged;

@UseCase
record ResumeAccountUseCase(UserAuths auths, Transactions transactions, OutboxEventPublisher outboxEventPublisher)
        implements ResumeAccount {

    @Override
    public boolean resume(Command command) {
        return transactions.inTransaction(() -> {
            if (!auths.resume(command.user())) {
                return false;
            }
            outboxEventPublisher.publish(new AccountSuspensionChanged(command.user()));
            return true;
        });
    }
}
