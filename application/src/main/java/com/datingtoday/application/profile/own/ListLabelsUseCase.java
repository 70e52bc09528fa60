package com.datingtoday.application.profile.own;

import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.profile.port.Labels.Language;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.Label;
import java.util.List;

@UseCase
record ListLabelsUseCase(Labels labels) implements ListLabels {

    @Override
    public List<Label> list(Query query) {
        return labels.findCatalogue(query.chinese() ? Language.CHINESE : Language.ENGLISH);
    }
}
