package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.Sensitive;

/** Check of texts and pictures that users publish. */
public interface Moderation {

    sealed interface Content {

        /**
         * Text to moderate.
         *
         * @param field name of the field, such as {@code nickname}
         */
        record Text(String field, Sensitive<String> text) implements Content {}

        /**
         * Picture to moderate.
         *
         * @param field name of the field, such as {@code photo}
         * @param jpeg JPEG file whose longer side has at most 720 pixels
         */
        @SuppressWarnings("ArrayRecordComponent") // passed on, never compared or changed
        record Picture(String field, byte[] jpeg) implements Content {}
    }

    enum Verdict {
        /** Visible to all users. */
        VISIBLE,
        /** Visible to its author only; moderation must be repeated. */
        PENDING,
        /** Never visible to others. */
        REFUSED
    }

    /**
     * Moderates content.
     *
     * @param caseId id of the case, equal for repeated calls, at most 96 characters
     * @throws DependencyUnavailableException if moderation does not respond
     */
    Verdict moderate(String caseId, Content content);
}
