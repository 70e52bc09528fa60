package com.datingtoday.application.profile.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.Label;
import org.junit.jupiter.api.Test;

class ListLabelsUseCaseTest {

    @Test
    void the_catalogue_of_labels_is_in_the_requested_language() {
        var list = new ListLabelsUseCase(new ProfileFixture().labels);

        assertThat(list.list(new ListLabels.Query(true)))
                .extracting(Label::meaning)
                .contains("运动");
        assertThat(list.list(new ListLabels.Query(false)))
                .extracting(Label::meaning)
                .contains("Sports");
    }
}
