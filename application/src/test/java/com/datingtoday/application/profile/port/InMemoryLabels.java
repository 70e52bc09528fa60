package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.stream.IntStream;

/** Catalogue of labels 1 to 30 in two groups. */
public record InMemoryLabels(InMemoryProfiles profiles) implements Labels {

    private static final int SIZE = 30;
    private static final int SPORTS = 10;

    @Override
    public List<Label> findCatalogue(Language language) {
        return IntStream.rangeClosed(1, SIZE)
                .mapToObj(id -> label(id, language))
                .toList();
    }

    private static Label label(int id, Language language) {
        var gender = id == 1 ? Gender.FEMALE : Gender.UNKNOWN;
        return switch (language) {
            case ENGLISH -> new Label(id, "label " + id, gender, id <= SPORTS ? "Sports" : "Music");
            case CHINESE -> new Label(id, "标签" + id, gender, id <= SPORTS ? "运动" : "音乐");
        };
    }

    @Override
    public UserLabels findByUser(UserId user) {
        return profiles.labels(user);
    }

    @Override
    public void replace(UserId user, UserLabels chosen) {
        profiles.putLabels(user, chosen);
    }
}
