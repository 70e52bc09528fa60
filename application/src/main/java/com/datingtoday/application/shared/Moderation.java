package com.datingtoday.application.shared;

/** Somebody, or something, that says whether what a person wrote or shows may be seen by others. */
public interface Moderation {

    /** What is to be judged. */
    sealed interface Content {

        /**
         * Words.
         *
         * @param field what they are, such as {@code nickname}
         */
        record Text(String field, String text) implements Content {

            /** Never the words. */
            @Override
            public String toString() {
                return "Text[" + field + "]";
            }
        }

        /**
         * A picture.
         *
         * @param field what it is, such as {@code photo}
         * @param jpeg at most 720 pixels long
         */
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared or changed
        record Picture(String field, byte[] jpeg) implements Content {

            /** Never the picture. */
            @Override
            public String toString() {
                return "Picture[" + field + "]";
            }
        }
    }

    /** What comes of it. */
    enum Verdict {
        /** Everybody may see it. */
        VISIBLE,
        /** Nobody but its author may see it yet; ask again. */
        PENDING,
        /** Nobody else may ever see it. */
        REFUSED
    }

    /**
     * Judges.
     *
     * @param caseId names the case; asking again about the same one uses the same id. At most 96 characters
     * @throws Unavailable if nobody answers
     */
    Verdict moderate(String caseId, Content content);
}
