package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.visibility.SeenPerson;
import java.util.List;

@UseCase
record SeeAcquaintancesUseCase(Looking looking) implements SeeAcquaintances {

    @Override
    public List<SeenPerson> see(Query query) {
        return looking.acquaintances(query.viewer(), query.owners());
    }
}
