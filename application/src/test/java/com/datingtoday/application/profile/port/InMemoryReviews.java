package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryReviews implements Reviews {

    private record Key(UserId user, Subject subject, long photo) {

        static Key of(ReviewCase review) {
            return new Key(review.user(), review.subject(), review.photo());
        }
    }

    private record DueCase(ReviewCase review, Instant due) {}

    private final Map<Key, DueCase> cases = new HashMap<>();

    @Override
    public synchronized void save(ReviewCase review, Instant due) {
        cases.put(Key.of(review), new DueCase(review, due));
    }

    @Override
    public synchronized void delete(UserId user, Subject subject, long photo) {
        cases.remove(new Key(user, subject, photo));
    }

    @Override
    public synchronized List<ReviewCase> findByUser(UserId user) {
        return cases.values().stream()
                .map(DueCase::review)
                .filter(review -> review.user().equals(user))
                .sorted(Comparator.comparing(ReviewCase::subject).thenComparingLong(ReviewCase::photo))
                .toList();
    }

    @Override
    public synchronized List<ReviewCase> claim(Instant now, Instant leaseUntil, int limit) {
        var due = cases.values().stream()
                .filter(one -> one.review().state() == ReviewState.PENDING)
                .filter(one -> !one.due().isAfter(now))
                .sorted(Comparator.comparing(DueCase::due))
                .map(DueCase::review)
                .limit(limit)
                .toList();
        due.forEach(review -> save(review, leaseUntil));
        return due;
    }

    @Override
    public synchronized boolean lock(ReviewCase review) {
        var current = cases.get(Key.of(review));
        return current != null
                && current.review().state() == ReviewState.PENDING
                && current.review().equals(review);
    }

    @Override
    public synchronized void reject(ReviewCase review) {
        if (lock(review)) {
            var refused = new ReviewCase(
                    review.user(),
                    review.subject(),
                    review.photo(),
                    review.text(),
                    ReviewState.REFUSED,
                    review.createTime());
            save(refused, review.createTime());
        }
    }
}
