package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainError;

/** Why something about a person is not shown or not changed. */
public sealed interface ProfileError extends DomainError {

    /** Nobody of this number, or nobody whom the asker may see; which of these is not told. */
    record UserNotFound() implements ProfileError {}

    /** A nickname that cannot be used. */
    record UnacceptableNickname(Reason reason) implements ProfileError {

        /** What is wrong with it. */
        public enum Reason {
            /** Fewer than 2 or more than 32 visible characters, or more than 64 in all. */
            LENGTH,
            /** Control, invisible or direction-changing characters. */
            FORBIDDEN_CHARACTERS,
            /** Something like a phone number. */
            PHONE,
            /** Something like a link or an address. */
            LINK,
            /** Words that moderation does not allow. */
            WORDS
        }
    }

    /** Words that moderation does not allow. */
    record UnacceptableText(String field) implements ProfileError {}

    /** Younger than allowed. */
    record TooYoung(int leastYears) implements ProfileError {}

    /** The birthday was set and corrected already, or cannot be taken back. */
    record BirthdayLocked() implements ProfileError {}

    /** As many photos as allowed. */
    record AlbumFull(int limit) implements ProfileError {}

    /** No such photo in one's own album. */
    record UnknownPhoto() implements ProfileError {}

    /** An order must name each photo of the album once. */
    record IncompletePhotoOrder() implements ProfileError {}

    /** No such label in the catalogue. */
    record UnknownLabel(int id) implements ProfileError {}

    /** A label is named twice. */
    record DuplicateLabel(int id) implements ProfileError {}

    /** More labels than allowed. */
    record TooManyLabels(int limit) implements ProfileError {}

    /** What one does to another, one cannot do to oneself. */
    record CannotTargetSelf() implements ProfileError {}
}
