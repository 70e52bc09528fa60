package com.datingtoday.domain.profile;

/** What moderation says of something that a person wrote or shows. */
public enum ReviewState {
    /** Not said yet: its author alone sees it. */
    PENDING,
    /** Others may see it. */
    VISIBLE,
    /** Nobody else will see it. */
    REFUSED
}
