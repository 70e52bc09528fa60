package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainError;

/** Reasons to reject a request of the profile feature. */
public sealed interface ProfileError extends DomainError {

    /** The user does not exist or is not visible to the viewer; the response does not distinguish the two. */
    record UserNotFound() implements ProfileError {}

    record UnacceptableNickname(Reason reason) implements ProfileError {

        /** Rule that the nickname violates. */
        public enum Reason {
            /** Fewer than 2 or more than 32 visible characters, or more than 64 in total. */
            LENGTH,
            /** Control, invisible or direction-changing characters. */
            FORBIDDEN_CHARACTERS,
            /** The text contains a phone number. */
            PHONE,
            /** The text contains a link, an email address or the name of a messenger account. */
            LINK,
            /** The name is reserved for the operator. */
            RESERVED,
            /** Rejected by moderation. */
            WORDS
        }
    }

    /** A text contains an external address. */
    record ExternalAddress(String field, AddressKind kind) implements ProfileError {}

    /** A text was rejected by moderation. */
    record UnacceptableText(String field) implements ProfileError {}

    /** The birthday would make the user younger than the minimum age. */
    record TooYoung(int minAge) implements ProfileError {}

    /** The call reaches other users, but the user has no birthday and may be a minor. */
    record BirthdayRequired() implements ProfileError {}

    /** The birthday was already corrected, or would be deleted. */
    record BirthdayLocked() implements ProfileError {}

    /** The album has the maximum number of photos. */
    record AlbumFull(int limit) implements ProfileError {}

    /** The photo is not in the user's album. */
    record UnknownPhoto() implements ProfileError {}

    /** A new photo order must contain each photo of the album once. */
    record IncompletePhotoOrder() implements ProfileError {}

    /** The label is not in the catalogue. */
    record UnknownLabel(int id) implements ProfileError {}

    /** A label occurs twice in a selection. */
    record DuplicateLabel(int id) implements ProfileError {}

    /** A selection has more labels than the maximum. */
    record TooManyLabels(int limit) implements ProfileError {}

    /** A user must not follow or contact themselves. */
    record CannotTargetSelf() implements ProfileError {}
}
