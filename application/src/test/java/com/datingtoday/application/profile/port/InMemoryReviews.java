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

        static Key of(Case review) {
            return new Key(review.user(), review.subject(), review.photo());
        }
    }

    private record Waiting(Case review, Instant due) {}

    private final Map<Key, Waiting> cases = new HashMap<>();

    @Override
    public synchronized void put(Case review, Instant due) {
        cases.put(Key.of(review), new Waiting(review, due));
    }

    @Override
    public synchronized void drop(UserId user, Subject subject, long photo) {
        cases.remove(new Key(user, subject, photo));
    }

    @Override
    public synchronized List<Case> of(UserId user) {
        return cases.values().stream()
                .map(Waiting::review)
                .filter(review -> review.user().equals(user))
                .sorted(Comparator.comparing(Case::subject).thenComparingLong(Case::photo))
                .toList();
    }

    @Override
    public synchronized List<Case> claim(Instant now, Instant leaseUntil, int limit) {
        var due = cases.values().stream()
                .filter(one -> one.review().state() == ReviewState.PENDING)
                .filter(one -> !one.due().isAfter(now))
                .sorted(Comparator.comparing(Waiting::due))
                .map(Waiting::review)
                .limit(limit)
                .toList();
        due.forEach(review -> put(review, leaseUntil));
        return due;
    }

    @Override
    public synchronized boolean lock(Case review) {
        var current = cases.get(Key.of(review));
        return current != null
                && current.review().state() == ReviewState.PENDING
                && current.review().equals(review);
    }

    @Override
    public synchronized void refuse(Case review) {
        if (lock(review)) {
            var refused = new Case(
                    review.user(),
                    review.subject(),
                    review.photo(),
                    review.words(),
                    ReviewState.REFUSED,
                    review.createTime());
            put(refused, review.createTime());
        }
    }
}
