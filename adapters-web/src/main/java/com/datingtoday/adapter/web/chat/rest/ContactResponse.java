package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.profile.PersonResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody with whom I have talked. */
record ContactResponse(
        @Schema(description = "the number of the other") long peerId,

        @Schema(description = "whether it stands in the list; if not, nothing more than version and removed is told")
        boolean visible,

        @Schema(description = "whether I have removed it") boolean removed,

        @Schema(description = "grows with every change; the number of the change among all of my contacts")
        long version,

        @Schema(description = "as in every list; null if not visible") @Nullable
        PersonResponse peer,

        @Schema(description = "null if not visible") @Nullable
        ConversationResponse talk) {

    /** How far the two have talked, and how I keep it. */
    record ConversationResponse(
            @Schema(description = "how many messages I have not read")
            long unread,

            @Schema(description = "the newest message") LastMessageResponse last,

            @Schema(description = "the number of the newest message")
            long lastSeq,

            @Schema(description = "up to here I have read") long readSeq,

            @Schema(description = "up to here the other has; null unless I am VIP and both show what they read")
            @Nullable
            Long peerReadSeq,

            @Schema(description = "it stands before the others")
            boolean pinned,

            @Schema(description = "no push, and it does not count for the badge")
            boolean muted,

            @Schema(description = "when the newest message was sent; RFC 3339 in UTC")
            String updateTime) {}

    /** The newest message, in short. */
    record LastMessageResponse(
            long from,

            @Schema(allowableValues = {"text", "audio", "image", "video"})
            String type,

            @Schema(allowableValues = {"shown", "pending", "refused", "withheld", "recalled", "deleted"})
            String state,

            @Schema(description = "how a text begins, at most 80 characters; empty where there is nothing to show")
            String text) {

        /** Never the words. */
        @Override
        public String toString() {
            return "LastMessageResponse[" + type + ", " + state + "]";
        }
    }

    /** How I keep a contact after I changed it. */
    record ContactSettingsResponse(
            long peerId,
            long unread,
            long lastSeq,
            long readSeq,
            boolean pinned,
            boolean muted,

            @Schema(description = "of the contact after it") long version) {}
}
