package com.datingtoday.application.auth;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.UseCase;

@UseCase
record ResumeAccountUseCase(UserAuths auths) implements ResumeAccount {

    @Override
    public boolean resume(Command command) {
        return auths.resume(command.user());
    }
}
