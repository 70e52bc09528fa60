package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.visibility.SeenPerson;
import java.util.List;

@UseCase
record SeePeopleUseCase(Looking looking) implements SeePeople {

    @Override
    public List<SeenPerson> see(Query query) {
        return looking.people(query.viewer(), query.owners(), query.wish());
    }
}
