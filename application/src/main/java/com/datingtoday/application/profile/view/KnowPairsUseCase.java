package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import java.util.List;

@UseCase
record KnowPairsUseCase(Looking looking) implements KnowPairs {

    @Override
    public List<Pair> know(Query query) {
        return looking.pairs(query.couples());
    }
}
