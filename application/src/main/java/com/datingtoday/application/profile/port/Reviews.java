package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Content of profiles that is pending or was rejected by moderation. */
public interface Reviews {

    /** Kind of content. */
    enum Subject {
        NICKNAME,
        INTRODUCTION,
        PHOTO
    }

    /**
     * Content that waits for moderation or was rejected.
     *
     * @param photo photo id; 0 for a text
     * @param text null for a photo
     * @param state {@code PENDING} or {@code REFUSED}
     * @param createTime distinguishes a new case from an older one of the same subject
     */
    record ReviewCase(
            UserId user,
            Subject subject,
            long photo,
            @Nullable Sensitive<String> text,
            ReviewState state,
            Instant createTime) {}

    /**
     * Stores a case and replaces an older one of the same subject.
     *
     * @param due time of the next moderation
     */
    void save(ReviewCase review, Instant due);

    /** Deletes the case of a subject, if there is one. */
    void delete(UserId user, Subject subject, long photo);

    List<ReviewCase> findByUser(UserId user);

    /** Claims due pending cases until the lease expires, oldest first. */
    List<ReviewCase> claim(Instant now, Instant leaseUntil, int limit);

    /** Locks a pending case until the transaction ends; returns false if it was decided or replaced. */
    boolean lock(ReviewCase review);

    /** Marks a pending case as rejected; {@link #lock} must have been called in the same transaction. */
    void reject(ReviewCase review);
}
