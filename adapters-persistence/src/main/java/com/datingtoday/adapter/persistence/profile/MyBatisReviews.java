package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Review cases in MySQL. A claim selects without locks, then locks by key the rows that no other transaction has
 * locked, like the outbox.
 */
@Component
record MyBatisReviews(ReviewMapper mapper, Transactions transactions) implements Reviews {

    @Override
    public void save(ReviewCase review, Instant due) {
        mapper.upsert(ReviewRow.of(review), due);
    }

    @Override
    public void delete(UserId user, Subject subject, long photo) {
        mapper.delete(user.value(), ReviewRow.code(subject), photo);
    }

    @Override
    public List<ReviewCase> findByUser(UserId user) {
        return mapper.select(user.value()).stream().map(ReviewRow::review).toList();
    }

    @Override
    public List<ReviewCase> claim(Instant now, Instant leaseUntil, int limit) {
        var due = mapper.selectDue(now, limit);
        return due.isEmpty() ? List.of() : transactions.inTransaction(() -> lease(due, now, leaseUntil));
    }

    private List<ReviewCase> lease(List<ReviewRow.Key> due, Instant now, Instant leaseUntil) {
        var ours = mapper.lockDue(due, now);
        if (!ours.isEmpty()) {
            mapper.lease(ours.stream().map(ReviewRow::key).toList(), leaseUntil);
        }
        return ours.stream()
                .sorted(Comparator.comparingInt(row -> due.indexOf(row.key())))
                .map(ReviewRow::review)
                .toList();
    }

    @Override
    public boolean lock(ReviewCase review) {
        var expected = ReviewRow.of(review);
        var current = mapper.lock(expected.userId(), expected.subject(), expected.photo());
        return current != null
                && current.state() == PhotoRow.code(ReviewState.PENDING)
                && current.createTime().equals(review.createTime().truncatedTo(ChronoUnit.MILLIS))
                && Objects.equals(current.words(), expected.words());
    }

    @Override
    public void reject(ReviewCase review) {
        mapper.reject(ReviewRow.of(review));
    }
}
