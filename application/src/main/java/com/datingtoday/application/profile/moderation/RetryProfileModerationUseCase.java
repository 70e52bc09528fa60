package com.datingtoday.application.profile.moderation;

import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.profile.change.CacheAwareTransaction;
import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

@UseCase
record RetryProfileModerationUseCase(
        Reviews reviews,
        Profiles profiles,
        Albums albums,
        ProfileModeration profileModeration,
        CacheAwareTransaction cacheAwareTransaction,
        GetPicture getPicture,
        Clock clock)
        implements RetryProfileModeration {

    private static final int BATCH = 20;

    @Override
    public int retry() {
        var now = clock.instant();
        var decided = 0;
        for (var reviewCase : reviews.claim(now, now.plus(ProfileModeration.RETRY_DELAY), BATCH)) {
            var verdict = verdict(reviewCase);
            if (verdict != Verdict.PENDING && decide(reviewCase, verdict, now)) {
                decided++;
            }
        }
        return decided;
    }

    /** Returns the verdict on a case. An unreadable photo stays pending and does not delay other cases. */
    private Verdict verdict(ReviewCase reviewCase) {
        try {
            return content(reviewCase)
                    .map(content -> profileModeration.moderate(reviewCase, content))
                    .orElse(Verdict.REFUSED);
        } catch (DependencyUnavailableException storageUnavailable) {
            return Verdict.PENDING;
        }
    }

    /** Returns the content of the case; empty if the photo was deleted. */
    private Optional<Moderation.Content> content(ReviewCase reviewCase) {
        var field = ProfileModeration.field(reviewCase.subject());
        var text = reviewCase.text();
        if (text != null) {
            return Optional.of(new Moderation.Content.Text(field, text));
        }
        return albums.find(reviewCase.user())
                .find(reviewCase.photo())
                .flatMap(photo -> getPicture.get(new GetPicture.Query(photo.media(), Rendition.MEDIUM)))
                .map(jpeg -> new Moderation.Content.Picture(field, jpeg));
    }

    private boolean decide(ReviewCase reviewCase, Verdict verdict, Instant now) {
        return cacheAwareTransaction.changeProfile(reviewCase.user(), () -> {
            // The profile is locked first, as in all changes of a profile.
            if (profiles.lock(reviewCase.user()).isEmpty() || !reviews.lock(reviewCase)) {
                return false;
            }
            if (reviewCase.text() == null) {
                applyToPhoto(reviewCase, verdict, now);
            } else if (verdict == Verdict.VISIBLE) {
                publish(reviewCase, now);
            }
            if (verdict == Verdict.VISIBLE || reviewCase.text() == null) {
                reviews.delete(reviewCase.user(), reviewCase.subject(), reviewCase.photo());
            } else {
                reviews.reject(reviewCase);
            }
            return true;
        });
    }

    private void applyToPhoto(ReviewCase reviewCase, Verdict verdict, Instant now) {
        var before = albums.lock(reviewCase.user());
        var state = verdict == Verdict.VISIBLE ? ReviewState.VISIBLE : ReviewState.REFUSED;
        albums.save(reviewCase.user(), before, before.moderate(reviewCase.photo(), state), now);
    }

    private void publish(ReviewCase reviewCase, Instant now) {
        var text = Objects.requireNonNull(reviewCase.text()).value();
        var change = switch (reviewCase.subject()) {
            case NICKNAME -> new ProfileChange.SetNickname(new Nickname(text));
            case INTRODUCTION -> new ProfileChange.SetIntroduction(new Introduction(text));
            case PHOTO -> throw new IllegalStateException("a review case of a photo must not have a text");
        };
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        profiles.lock(reviewCase.user()).ifPresent(info -> profiles.save(info.with(change, today), now));
    }
}
