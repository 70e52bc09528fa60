package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.shared.FieldReader;
import com.datingtoday.adapter.redis.shared.FieldWriter;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;

/**
 * Codec of live events. The first line holds the format version, type and user, the second line the fields of the type.
 * A message text follows as the last part, because it may contain any character.
 */
final class LiveEventCodec {

    private static final String VERSION = "1";

    private static final String MESSAGE_CHANGED = "said";
    private static final String MESSAGES_READ = "read";
    private static final String CONTACT_CHANGED = "changed";
    private static final String TYPING = "typing";
    private static final String MATCHED = "matched";
    private static final String VISITED = "visited";
    private static final String LOGGED_OUT = "loggedout";

    private LiveEventCodec() {}

    static String encode(LiveEvent event) {
        var fields = new FieldWriter();
        var rest = "";
        switch (event) {
            case LiveEvent.MessageChanged(var user, var version, var message) -> {
                addHeader(fields, MESSAGE_CHANGED, user).add(version);
                rest = encode(fields, message);
            }
            case LiveEvent.MessagesRead(var user, var peer, var reader, var seq, var version) ->
                addHeader(fields, MESSAGES_READ, user)
                        .add(peer.value())
                        .add(reader.value())
                        .add(seq)
                        .add(version)
                        .endLine();
            case LiveEvent.ContactChanged(var user, var peer, var version) ->
                addHeader(fields, CONTACT_CHANGED, user)
                        .add(peer.value())
                        .add(version)
                        .endLine();
            case LiveEvent.Typing(var user, var peer) ->
                addHeader(fields, TYPING, user).add(peer.value()).endLine();
            case LiveEvent.Matched(var user, var peer) ->
                addHeader(fields, MATCHED, user).add(peer.value()).endLine();
            case LiveEvent.Visited(var user) -> addHeader(fields, VISITED, user).endLine();
            case LiveEvent.LoggedOut(var user, var sessions) -> {
                addHeader(fields, LOGGED_OUT, user);
                sessions.forEach(fields::add);
                fields.endLine();
            }
        }
        return fields + rest;
    }

    private static FieldWriter addHeader(FieldWriter fields, String type, UserId user) {
        return fields.add(VERSION).add(type).add(user.value()).endLine();
    }

    private static String encode(FieldWriter fields, Message message) {
        fields.add(message.key().conversation())
                .add(message.key().seq())
                .add(message.from().value())
                .add(message.to().value())
                .add(message.clientMsgId().value())
                .add(message.sendTime())
                .add(message.status().state().code())
                .add(message.status().deletedBySender())
                .add(message.status().deletedByReceiver())
                .add(message.content().type().code())
                .endLine();
        return switch (message.content()) {
            case MessageContent.Text(MessageText(var text)) -> {
                fields.add("text").endLine();
                yield text;
            }
            case MessageContent.Removed _ -> {
                fields.add("gone").endLine();
                yield "";
            }
            case MessageContent.File(var media, var metadata) -> {
                fields.add("file").add(media.value());
                encode(fields, metadata);
                yield "";
            }
        };
    }

    private static void encode(FieldWriter fields, MediaMetadata metadata) {
        switch (metadata) {
            case MediaMetadata.Picture(var width, var height, var blurHash) ->
                fields.add(width).add(height).add(blurHash).endLine();
            case MediaMetadata.Audio(var type, var duration) ->
                fields.add(type).add(duration.toMillis()).endLine();
            case MediaMetadata.Video(var type, var duration, var width, var height) ->
                fields.add(type).add(duration.toMillis()).add(width).add(height).endLine();
        }
    }

    /** Returns the event, or empty if the text has another version or is damaged. */
    static Optional<LiveEvent> decode(String text) {
        try {
            var fields = new FieldReader(text);
            if (!fields.next().equals(VERSION)) {
                return Optional.empty();
            }
            var type = fields.next();
            var user = new UserId(fields.nextLong());
            fields.endLine();
            var event = decode(type, user, fields);
            return fields.isAtEnd() ? Optional.of(event) : Optional.empty();
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static LiveEvent decode(String type, UserId user, FieldReader fields) {
        if (type.equals(MESSAGE_CHANGED)) {
            return new LiveEvent.MessageChanged(user, fields.nextLong(), message(fields));
        }
        var event = decodeSingleLine(type, user, fields);
        fields.endLine();
        return event;
    }

    private static LiveEvent decodeSingleLine(String type, UserId user, FieldReader fields) {
        return switch (type) {
            case MESSAGES_READ ->
                new LiveEvent.MessagesRead(
                        user,
                        new UserId(fields.nextLong()),
                        new UserId(fields.nextLong()),
                        fields.nextLong(),
                        fields.nextLong());
            case CONTACT_CHANGED ->
                new LiveEvent.ContactChanged(user, new UserId(fields.nextLong()), fields.nextLong());
            case TYPING -> new LiveEvent.Typing(user, new UserId(fields.nextLong()));
            case MATCHED -> new LiveEvent.Matched(user, new UserId(fields.nextLong()));
            case VISITED -> new LiveEvent.Visited(user);
            case LOGGED_OUT -> {
                var sessions = new HashSet<String>();
                while (fields.hasNext()) {
                    sessions.add(fields.next());
                }
                yield new LiveEvent.LoggedOut(user, sessions);
            }
            default -> throw new IllegalArgumentException("unknown event type");
        };
    }

    private static Message message(FieldReader fields) {
        var key = new Message.Key(fields.nextLong(), fields.nextLong());
        var from = new UserId(fields.nextLong());
        var to = new UserId(fields.nextLong());
        var id = new ClientMsgId(fields.next());
        var time = Instant.parse(fields.next());
        var status = new Message.Status(
                MessageState.of(fields.nextInt()).orElseThrow(), fields.nextFlag(), fields.nextFlag());
        var type = MessageType.of(fields.nextInt()).orElseThrow();
        fields.endLine();
        return new Message(key, from, to, content(type, fields), id, time, status);
    }

    private static MessageContent content(MessageType type, FieldReader fields) {
        return switch (fields.next()) {
            case "text" -> {
                fields.endLine();
                yield new MessageContent.Text(new MessageText(fields.remaining()));
            }
            case "gone" -> {
                fields.endLine();
                yield new MessageContent.Removed(type);
            }
            default -> {
                var file = new MessageContent.File(new MediaId(fields.next()), metadata(type, fields));
                fields.endLine();
                yield file;
            }
        };
    }

    private static MediaMetadata metadata(MessageType type, FieldReader fields) {
        return switch (type) {
            case IMAGE -> new MediaMetadata.Picture(fields.nextInt(), fields.nextInt(), fields.next());
            case AUDIO -> new MediaMetadata.Audio(fields.next(), Duration.ofMillis(fields.nextLong()));
            case VIDEO ->
                new MediaMetadata.Video(
                        fields.next(), Duration.ofMillis(fields.nextLong()), fields.nextInt(), fields.nextInt());
            case TEXT -> throw new IllegalArgumentException("a file must not have message type TEXT");
        };
    }
}
