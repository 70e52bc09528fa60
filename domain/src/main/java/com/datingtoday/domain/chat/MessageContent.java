package com.datingtoday.domain.chat;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;

/** Content of a message. */
public sealed interface MessageContent {

    MessageType type();

    record Text(MessageText text) implements MessageContent {

        @Override
        public MessageType type() {
            return MessageType.TEXT;
        }
    }

    /** Audio, picture or video file. */
    record File(MediaId media, MediaMetadata metadata) implements MessageContent {

        @Override
        public MessageType type() {
            return MessageType.of(metadata.kind());
        }
    }

    /** Content of a recalled message; only the type is stored. */
    record Removed(MessageType type) implements MessageContent {}
}
