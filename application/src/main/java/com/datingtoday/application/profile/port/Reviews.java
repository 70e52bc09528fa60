package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people wrote or show that moderation has not allowed yet, or not at all. */
public interface Reviews {

    /** What is judged. */
    enum Subject {
        NICKNAME,
        INTRODUCTION,
        PHOTO
    }

    /**
     * A case.
     *
     * @param user whose it is
     * @param subject what it is
     * @param photo the photo's number; 0 for a text
     * @param words the text that waits; null for a photo
     * @param state {@code PENDING} or {@code REFUSED}
     * @param createTime when it was put; tells a newer case of the same subject from an older one
     */
    record ReviewCase(
            UserId user,
            Subject subject,
            long photo,
            @Nullable String words,
            ReviewState state,
            Instant createTime) {

        /** Never the words. */
        @Override
        public String toString() {
            return "Case[" + subject + ", " + state + "]";
        }
    }

    /**
     * Puts a case in the place of an older one about the same subject.
     *
     * @param due when moderation is asked again
     */
    void put(ReviewCase review, Instant due);

    /** Removes whatever case there is about a subject. */
    void delete(UserId user, Subject subject, long photo);

    /** The cases of a user. */
    List<ReviewCase> findByUser(UserId user);

    /** Hands out pending cases that are due, the oldest first; nobody else gets them before the lease is over. */
    List<ReviewCase> claim(Instant now, Instant leaseUntil, int limit);

    /** Whether the case is still the one that is pending about its subject; nobody can change that before the transaction ends. */
    boolean lock(ReviewCase review);

    /** Marks a pending case as refused, for its author to see; after {@link #lock}. */
    void reject(ReviewCase review);
}
