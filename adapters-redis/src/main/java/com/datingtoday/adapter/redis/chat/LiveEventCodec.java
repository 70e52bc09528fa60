package com.datingtoday.adapter.redis.chat;

import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.UserId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Codec of live events: the format version, followed by the event as JSON with the names of the domain. A changed name
 * changes the format and needs a new version.
 *
 * <p>Instances of different versions drop the events of each other during an update. Clients then fetch the changes
 * over REST, and each connection checks its session once a minute.
 */
final class LiveEventCodec {

    private static final String VERSION = "2";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(LiveEvent.class, KindMixIn.class)
            .addMixIn(MessageContent.class, KindMixIn.class)
            .addMixIn(MediaMetadata.class, KindMixIn.class)
            .addMixIn(UserId.class, NumberMixIn.class)
            .addMixIn(ClientMsgId.class, TextMixIn.class)
            .addMixIn(MediaId.class, TextMixIn.class)
            .addMixIn(MessageText.class, TextMixIn.class)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final ObjectWriter WRITER = JSON.writerFor(LiveEvent.class);
    private static final ObjectReader READER = JSON.readerFor(LiveEvent.class);

    private LiveEventCodec() {}

    /** Adds the name of the record of a sealed type. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface KindMixIn {}

    private interface NumberMixIn {

        @JsonValue
        long value();
    }

    private interface TextMixIn {

        @JsonValue
        String value();
    }

    static String encode(LiveEvent event) {
        return VERSION + WRITER.writeValueAsString(event);
    }

    /** Returns the event, or empty if the text has another version or is damaged. */
    static Optional<LiveEvent> decode(String text) {
        if (!text.startsWith(VERSION)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(READER.readValue(text.substring(VERSION.length())));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }
}
