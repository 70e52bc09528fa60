package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.profile.PersonResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Contact as returned to its owner. */
record ContactResponse(
        @Schema(description = "User number of the peer.") long peerId,

        @Schema(description = "Whether the contact is in the list. If not, only version and removed have a value.")
        boolean visible,

        @Schema(description = "Whether the user removed the contact.")
        boolean removed,

        @Schema(description = "Number of the newest change of this contact among all contacts of the user.")
        long version,

        @Schema(description = "Profile of the peer as a list entry; null if not visible.") @Nullable
        PersonResponse peer,

        @Schema(description = "Null if not visible.") @Nullable
        ConversationResponse talk) {

    record ConversationResponse(
            @Schema(description = "Number of unread messages.")
            long unread,

            @Schema(description = "The newest message.") LastMessageResponse last,

            @Schema(description = "Sequence number of the newest message.")
            long lastSeq,

            @Schema(description = "Sequence number up to which the user has read.")
            long readSeq,

            @Schema(
                    description =
                            "Sequence number up to which the peer has read; null unless the user has VIP and neither"
                                    + " user hides read marks.")
            @Nullable
            Long peerReadSeq,

            @Schema(description = "Whether the contact precedes the others.")
            boolean pinned,

            @Schema(description = "Whether the contact sends no push notifications and does not count for the badge.")
            boolean muted,

            @Schema(description = "Time of the newest message, RFC 3339 in UTC.")
            String updateTime) {}

    record LastMessageResponse(
            long from,

            @Schema(allowableValues = {"text", "audio", "image", "video"})
            String type,

            @Schema(allowableValues = {"shown", "pending", "refused", "withheld", "recalled", "deleted"})
            String state,

            @Schema(description = "Beginning of a text, at most 80 characters; empty if there is no visible text.")
            String text) {

        /** Omits the text. */
        @Override
        public String toString() {
            return "LastMessageResponse[" + type + ", " + state + "]";
        }
    }

    record ContactSettingsResponse(
            long peerId,
            long unread,
            long lastSeq,
            long readSeq,
            boolean pinned,
            boolean muted,

            @Schema(description = "Version of the contact after the change.")
            long version) {}
}
