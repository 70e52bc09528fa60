package com.datingtoday.domain.chat;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;

/** What a message says. */
public sealed interface MessageContent {

    /** Of which type it is. */
    MessageType type();

    /** Words. */
    record Text(MessageText text) implements MessageContent {

        @Override
        public MessageType type() {
            return MessageType.TEXT;
        }
    }

    /**
     * A voice, a picture or a film.
     *
     * @param metadata what is known of the file
     */
    record File(MediaId media, MediaMetadata metadata) implements MessageContent {

        @Override
        public MessageType type() {
            return MessageType.of(metadata.kind());
        }
    }

    /** What was said is no more; only of which type it was. */
    record Removed(MessageType type) implements MessageContent {}
}
