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
 * Events as text: words in a fixed order, in two lines: the version of the order, the kind and the user; and what belongs
 * to the kind. The words of a message come last, as they are, because they may hold anything.
 */
final class LiveEventCodec {

    private static final String VERSION = "1";

    private static final String SAID = "said";
    private static final String READ = "read";
    private static final String CHANGED = "changed";
    private static final String TYPING = "typing";
    private static final String MATCHED = "matched";
    private static final String VISITED = "visited";
    private static final String LOGGED_OUT = "loggedout";

    private LiveEventCodec() {}

    static String write(LiveEvent event) {
        var words = new FieldWriter();
        var rest = "";
        switch (event) {
            case LiveEvent.MessageChanged(var user, var version, var message) -> {
                begin(words, SAID, user).add(version);
                rest = write(words, message);
            }
            case LiveEvent.MessagesRead(var user, var peer, var reader, var seq, var version) ->
                begin(words, READ, user)
                        .add(peer.value())
                        .add(reader.value())
                        .add(seq)
                        .add(version)
                        .end();
            case LiveEvent.ContactChanged(var user, var peer, var version) ->
                begin(words, CHANGED, user).add(peer.value()).add(version).end();
            case LiveEvent.Typing(var user, var peer) ->
                begin(words, TYPING, user).add(peer.value()).end();
            case LiveEvent.Matched(var user, var peer) ->
                begin(words, MATCHED, user).add(peer.value()).end();
            case LiveEvent.Visited(var user) -> begin(words, VISITED, user).end();
            case LiveEvent.LoggedOut(var user, var sessions) -> {
                begin(words, LOGGED_OUT, user);
                sessions.forEach(words::add);
                words.end();
            }
        }
        return words + rest;
    }

    private static FieldWriter begin(FieldWriter words, String kind, UserId user) {
        return words.add(VERSION).add(kind).add(user.value()).end();
    }

    private static String write(FieldWriter words, Message message) {
        words.add(message.key().conversation())
                .add(message.key().seq())
                .add(message.from().value())
                .add(message.to().value())
                .add(message.clientMsgId().value())
                .add(message.sendTime())
                .add(message.status().state().code())
                .add(message.status().deletedBySender())
                .add(message.status().deletedByReceiver())
                .add(message.content().type().code())
                .end();
        return switch (message.content()) {
            case MessageContent.Text(MessageText(var text)) -> {
                words.add("text").end();
                yield text;
            }
            case MessageContent.Removed _ -> {
                words.add("gone").end();
                yield "";
            }
            case MessageContent.File(var media, var facts) -> {
                words.add("file").add(media.value());
                write(words, facts);
                yield "";
            }
        };
    }

    private static void write(FieldWriter words, MediaMetadata facts) {
        switch (facts) {
            case MediaMetadata.Picture(var width, var height, var blurHash) ->
                words.add(width).add(height).add(blurHash).end();
            case MediaMetadata.Audio(var type, var duration) ->
                words.add(type).add(duration.toMillis()).end();
            case MediaMetadata.Video(var type, var duration, var width, var height) ->
                words.add(type).add(duration.toMillis()).add(width).add(height).end();
        }
    }

    /** The event of that text; empty if another version wrote it, or if it is damaged. */
    static Optional<LiveEvent> read(String text) {
        try {
            var words = new FieldReader(text);
            if (!words.next().equals(VERSION)) {
                return Optional.empty();
            }
            var kind = words.next();
            var user = new UserId(words.nextLong());
            words.end();
            var event = read(kind, user, words);
            return words.isOver() ? Optional.of(event) : Optional.empty();
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static LiveEvent read(String kind, UserId user, FieldReader words) {
        if (kind.equals(SAID)) {
            return new LiveEvent.MessageChanged(user, words.nextLong(), message(words));
        }
        var event = readShort(kind, user, words);
        words.end();
        return event;
    }

    private static LiveEvent readShort(String kind, UserId user, FieldReader words) {
        return switch (kind) {
            case READ ->
                new LiveEvent.MessagesRead(
                        user,
                        new UserId(words.nextLong()),
                        new UserId(words.nextLong()),
                        words.nextLong(),
                        words.nextLong());
            case CHANGED -> new LiveEvent.ContactChanged(user, new UserId(words.nextLong()), words.nextLong());
            case TYPING -> new LiveEvent.Typing(user, new UserId(words.nextLong()));
            case MATCHED -> new LiveEvent.Matched(user, new UserId(words.nextLong()));
            case VISITED -> new LiveEvent.Visited(user);
            case LOGGED_OUT -> {
                var sessions = new HashSet<String>();
                while (words.hasNext()) {
                    sessions.add(words.next());
                }
                yield new LiveEvent.LoggedOut(user, sessions);
            }
            default -> throw new IllegalArgumentException("no such event");
        };
    }

    private static Message message(FieldReader words) {
        var key = new Message.Key(words.nextLong(), words.nextLong());
        var from = new UserId(words.nextLong());
        var to = new UserId(words.nextLong());
        var id = new ClientMsgId(words.next());
        var time = Instant.parse(words.next());
        var status =
                new Message.Status(MessageState.of(words.nextInt()).orElseThrow(), words.nextFlag(), words.nextFlag());
        var type = MessageType.of(words.nextInt()).orElseThrow();
        words.end();
        return new Message(key, from, to, content(type, words), id, time, status);
    }

    private static MessageContent content(MessageType type, FieldReader words) {
        return switch (words.next()) {
            case "text" -> {
                words.end();
                yield new MessageContent.Text(new MessageText(words.rest()));
            }
            case "gone" -> {
                words.end();
                yield new MessageContent.Removed(type);
            }
            default -> {
                var file = new MessageContent.File(new MediaId(words.next()), facts(type, words));
                words.end();
                yield file;
            }
        };
    }

    private static MediaMetadata facts(MessageType type, FieldReader words) {
        return switch (type) {
            case IMAGE -> new MediaMetadata.Picture(words.nextInt(), words.nextInt(), words.next());
            case AUDIO -> new MediaMetadata.Audio(words.next(), Duration.ofMillis(words.nextLong()));
            case VIDEO ->
                new MediaMetadata.Video(
                        words.next(), Duration.ofMillis(words.nextLong()), words.nextInt(), words.nextInt());
            case TEXT -> throw new IllegalArgumentException("a text is no file");
        };
    }
}
