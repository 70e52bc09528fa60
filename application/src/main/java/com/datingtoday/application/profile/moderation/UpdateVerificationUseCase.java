package com.datingtoday.application.profile.moderation;

import com.datingtoday.application.profile.change.CacheAwareTransaction;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;

@UseCase
record UpdateVerificationUseCase(Profiles profiles, CacheAwareTransaction cacheAwareTransaction, Clock clock)
        implements UpdateVerification {

    @Override
    public void update(Command command) {
        cacheAwareTransaction.changeProfile(command.user(), () -> {
            if (profiles.lock(command.user()).isEmpty()) {
                throw new DomainException(new ProfileError.UserNotFound());
            }
            profiles.saveVerified(command.user(), command.verified(), clock.instant());
            return true;
        });
    }
}
