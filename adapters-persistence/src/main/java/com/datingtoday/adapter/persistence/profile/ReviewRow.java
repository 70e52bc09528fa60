package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Row of {@code review} without its due time. */
record ReviewRow(
        long userId, int subject, long photo, @Nullable String words, int state, Instant createTime) {

    /** Primary key. */
    record Key(long userId, int subject, long photo) {}

    static ReviewRow of(ReviewCase review) {
        return new ReviewRow(
                review.user().value(),
                code(review.subject()),
                review.photo(),
                review.text() == null ? null : review.text().value(),
                PhotoRow.code(review.state()),
                review.createTime());
    }

    static int code(Subject subject) {
        return switch (subject) {
            case NICKNAME -> 1;
            case INTRODUCTION -> 2;
            case PHOTO -> 3;
        };
    }

    Key key() {
        return new Key(userId, subject, photo);
    }

    ReviewCase review() {
        var reviewSubject = Arrays.stream(Subject.values())
                .filter(one -> code(one) == subject)
                .findAny()
                .orElseThrow();
        return new ReviewCase(
                new UserId(userId),
                reviewSubject,
                photo,
                words == null ? null : new Sensitive<>(words),
                PhotoRow.state(state),
                createTime);
    }
}
