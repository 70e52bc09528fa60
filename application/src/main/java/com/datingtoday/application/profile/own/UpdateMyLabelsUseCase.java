package com.datingtoday.application.profile.own;

import com.datingtoday.application.profile.change.CacheAwareTransaction;
import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import java.util.stream.Collectors;

@UseCase
record UpdateMyLabelsUseCase(Labels labels, CacheAwareTransaction cacheAwareTransaction) implements UpdateMyLabels {

    @Override
    public UserLabels update(Command command) {
        var catalogue = labels.findCatalogue(Labels.Language.ENGLISH).stream()
                .map(Label::id)
                .collect(Collectors.toUnmodifiableSet());
        var chosen = UserLabels.of(command.labels(), catalogue);
        return cacheAwareTransaction.changeProfile(command.user(), () -> {
            labels.replace(command.user(), chosen);
            return chosen;
        });
    }
}
