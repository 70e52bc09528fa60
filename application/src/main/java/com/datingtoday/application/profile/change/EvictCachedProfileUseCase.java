package com.datingtoday.application.profile.change;

import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.shared.UseCase;

@UseCase
record EvictCachedProfileUseCase(ProfileCache cache) implements EvictCachedProfile {

    @Override
    public void evict(Command command) {
        cache.beginChange(command.user());
        cache.endChange(command.user());
    }
}
