package com.datingtoday.domain.profile;

/** Result of moderation of a text or photo. */
public enum ReviewState {
    /** Undecided; only the author can view it. */
    PENDING,
    /** Other users may view it. */
    VISIBLE,
    /** Rejected; only the author can view it. */
    REFUSED
}
