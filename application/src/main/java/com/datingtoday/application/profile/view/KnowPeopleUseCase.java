package com.datingtoday.application.profile.view;

import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.util.Map;

@UseCase
record KnowPeopleUseCase(Looking looking, Profiles profiles) implements KnowPeople {

    @Override
    public Map<UserId, Profile> know(Query query) {
        return query.remembered() ? looking.know(query.users()) : profiles.find(query.users());
    }
}
