package com.datingtoday.application.profile;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.SeenProfile;

@UseCase
record SeeProfileUseCase(Looking looking) implements SeeProfile {

    @Override
    public SeenProfile see(Query query) {
        return looking.profile(query.viewer(), query.owner());
    }
}
