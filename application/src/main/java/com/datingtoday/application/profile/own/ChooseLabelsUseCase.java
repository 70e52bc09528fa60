package com.datingtoday.application.profile.own;

import com.datingtoday.application.profile.change.Changing;
import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import java.util.stream.Collectors;

@UseCase
record ChooseLabelsUseCase(Labels labels, Changing changing) implements ChooseLabels {

    @Override
    public UserLabels choose(Command command) {
        var catalogue = labels.catalogue(Labels.Language.ENGLISH).stream()
                .map(Label::id)
                .collect(Collectors.toUnmodifiableSet());
        var chosen = UserLabels.choose(command.labels(), catalogue);
        return changing.profile(command.user(), () -> {
            labels.choose(command.user(), chosen);
            return chosen;
        });
    }
}
