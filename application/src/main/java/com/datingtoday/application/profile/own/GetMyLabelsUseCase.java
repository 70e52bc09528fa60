package com.datingtoday.application.profile.own;

import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.UserLabels;

@UseCase
record GetMyLabelsUseCase(Labels labels) implements GetMyLabels {

    @Override
    public UserLabels get(Query query) {
        return labels.findByUser(query.user());
    }
}
