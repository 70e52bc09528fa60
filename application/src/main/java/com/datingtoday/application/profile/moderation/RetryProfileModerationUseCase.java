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
    public int review() {
        var now = clock.instant();
        var decided = 0;
        for (var waiting : reviews.claim(now, now.plus(ProfileModeration.RETRY_DELAY), BATCH)) {
            var verdict = verdict(waiting);
            if (verdict != Verdict.PENDING && decide(waiting, verdict, now)) {
                decided++;
            }
        }
        return decided;
    }

    /** A photo that cannot be read now waits, and holds up no other case. */
    private Verdict verdict(ReviewCase waiting) {
        try {
            return subject(waiting)
                    .map(content -> profileModeration.moderate(waiting, content))
                    .orElse(Verdict.REFUSED);
        } catch (DependencyUnavailableException storageIsAway) {
            return Verdict.PENDING;
        }
    }

    /** Empty for a photo that is gone. */
    private Optional<Moderation.Content> subject(ReviewCase waiting) {
        var field = ProfileModeration.field(waiting.subject());
        var words = waiting.words();
        if (words != null) {
            return Optional.of(new Moderation.Content.Text(field, words));
        }
        return albums.find(waiting.user())
                .find(waiting.photo())
                .flatMap(photo -> getPicture.get(new GetPicture.Query(photo.media(), Rendition.MEDIUM)))
                .map(jpeg -> new Moderation.Content.Picture(field, jpeg));
    }

    private boolean decide(ReviewCase waiting, Verdict verdict, Instant now) {
        return cacheAwareTransaction.changeProfile(waiting.user(), () -> {
            // First the person, as everybody does who changes him.
            if (profiles.lock(waiting.user()).isEmpty() || !reviews.lock(waiting)) {
                return false;
            }
            if (waiting.words() == null) {
                judgePhoto(waiting, verdict, now);
            } else if (verdict == Verdict.VISIBLE) {
                publish(waiting, now);
            }
            if (verdict == Verdict.VISIBLE || waiting.words() == null) {
                reviews.delete(waiting.user(), waiting.subject(), waiting.photo());
            } else {
                reviews.reject(waiting);
            }
            return true;
        });
    }

    private void judgePhoto(ReviewCase waiting, Verdict verdict, Instant now) {
        var before = albums.lock(waiting.user());
        var state = verdict == Verdict.VISIBLE ? ReviewState.VISIBLE : ReviewState.REFUSED;
        albums.save(waiting.user(), before, before.moderate(waiting.photo(), state), now);
    }

    private void publish(ReviewCase waiting, Instant now) {
        var words = Objects.requireNonNull(waiting.words());
        var change = switch (waiting.subject()) {
            case NICKNAME -> new ProfileChange.SetNickname(new Nickname(words));
            case INTRODUCTION -> new ProfileChange.SetIntroduction(new Introduction(words));
            case PHOTO -> throw new IllegalStateException("a photo has no words");
        };
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        profiles.lock(waiting.user()).ifPresent(info -> profiles.save(info.with(change, today), now));
    }
}
