package com.datingtoday.application.profile.own;

import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.Completeness;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@UseCase
record GetMyProfileUseCase(Profiles profiles, Reviews reviews) implements GetMyProfile {

    @Override
    public MyProfile get(Query query) {
        var user = query.user();
        var profile = profiles.find(List.of(user)).get(user);
        var privateData = profiles.findPrivateData(user).orElse(null);
        if (profile == null || privateData == null) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
        var pendingTexts = reviews.findByUser(user).stream()
                .flatMap(GetMyProfileUseCase::pendingText)
                .toList();
        return new MyProfile(
                profile,
                privateData.phone(),
                privateData.email(),
                privateData.following(),
                privateData.followers(),
                Completeness.of(profile),
                pendingTexts);
    }

    private static Stream<PendingText> pendingText(Reviews.ReviewCase review) {
        var text = review.text();
        return text == null
                ? Stream.empty()
                : Stream.of(new PendingText(review.subject().name().toLowerCase(Locale.ROOT), text, review.state()));
    }
}
