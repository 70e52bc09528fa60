package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import java.util.Optional;

@UseCase
record KnowPairUseCase(Looking looking) implements KnowPair {

    @Override
    public Optional<Pair> know(Query query) {
        return looking.pair(query.one(), query.other());
    }
}
