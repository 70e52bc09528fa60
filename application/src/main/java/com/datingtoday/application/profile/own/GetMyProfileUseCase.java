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
    public MyProfile read(Query query) {
        var user = query.user();
        var profile = profiles.find(List.of(user)).get(user);
        var facts = profiles.findPrivateData(user).orElse(null);
        if (profile == null || facts == null) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
        var waiting = reviews.findByUser(user).stream()
                .flatMap(GetMyProfileUseCase::text)
                .toList();
        return new MyProfile(
                profile,
                facts.phone(),
                facts.email(),
                facts.following(),
                facts.followers(),
                Completeness.of(profile),
                waiting);
    }

    private static Stream<PendingText> text(Reviews.ReviewCase review) {
        var words = review.words();
        return words == null
                ? Stream.empty()
                : Stream.of(new PendingText(review.subject().name().toLowerCase(Locale.ROOT), words, review.state()));
    }
}
