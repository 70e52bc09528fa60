package com.datingtoday.application.profile.moderation;

import com.datingtoday.application.profile.change.Changing;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;

@UseCase
record VerifyPersonUseCase(Profiles profiles, Changing changing, Clock clock) implements VerifyPerson {

    @Override
    public void verify(Command command) {
        changing.profile(command.user(), () -> {
            if (profiles.lock(command.user()).isEmpty()) {
                throw new DomainException(new ProfileError.UserNotFound());
            }
            profiles.saveVerified(command.user(), command.verified(), clock.instant());
            return true;
        });
    }
}
