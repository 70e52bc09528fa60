package com.datingtoday.adapter.redis.chat;

import com.datingtoday.application.auth.port.AuthSamples;
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
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Random events of all types. */
final class LiveEventSamples {

    /** The subscriber fails on this event. */
    static final LiveEvent UNHANDLED = new LiveEvent.Typing(new UserId(100_001), new UserId(100_002));

    private static final String CLIENT_LETTERS = "abcXYZ0189._:-";
    private static final List<String> HARD_TEXTS =
            List.of(" ", "\n", "\t\r\n", "- 1\n2 -", "text\ngone\nfile ", "1 said 100001\n", "😀", "\uFFFF\uFFFE", "");

    private LiveEventSamples() {}

    static LiveEvent.MessageChanged messageChanged(UserId user, long seq, String text) {
        var message = new Message(
                new Message.Key(1, seq),
                AuthSamples.user(),
                user,
                new MessageContent.Text(new MessageText(text)),
                new ClientMsgId(AuthSamples.hex(8)),
                AuthSamples.now(),
                Message.Status.of(MessageState.VISIBLE));
        return new LiveEvent.MessageChanged(user, seq, message);
    }

    static LiveEvent any(RandomGenerator random) {
        var user = user(random);
        return switch (random.nextInt(10)) {
            case 0 -> new LiveEvent.MessagesRead(user, user(random), user(random), number(random), number(random));
            case 1 -> new LiveEvent.ContactChanged(user, user(random), number(random));
            case 2 -> new LiveEvent.Typing(user, user(random));
            case 3 -> new LiveEvent.Matched(user, user(random));
            case 4 -> new LiveEvent.Visited(user);
            case 5 -> new LiveEvent.LoggedOut(user, sessions(random));
            default -> new LiveEvent.MessageChanged(user, number(random), message(random));
        };
    }

    private static UserId user(RandomGenerator random) {
        return new UserId(random.nextLong(UserId.FLOOR + 1, 1L << 53));
    }

    private static long number(RandomGenerator random) {
        return random.nextLong() >>> random.nextInt(1, 64);
    }

    private static Set<String> sessions(RandomGenerator random) {
        var sessions = new HashSet<String>();
        for (var left = random.nextInt(4); left > 0; left--) {
            sessions.add(AuthSamples.hex(16));
        }
        return sessions;
    }

    private static Message message(RandomGenerator random) {
        var states = MessageState.values();
        return new Message(
                new Message.Key(number(random), number(random)),
                user(random),
                user(random),
                content(random),
                new ClientMsgId(letters(random, random.nextInt(1, 65))),
                Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000)),
                new Message.Status(states[random.nextInt(states.length)], random.nextBoolean(), random.nextBoolean()));
    }

    private static String letters(RandomGenerator random, int length) {
        var text = new StringBuilder(length);
        for (var left = length; left > 0; left--) {
            text.append(CLIENT_LETTERS.charAt(random.nextInt(CLIENT_LETTERS.length())));
        }
        return text.toString();
    }

    private static MessageContent content(RandomGenerator random) {
        var types = MessageType.values();
        return switch (random.nextInt(6)) {
            case 0 -> new MessageContent.Removed(types[random.nextInt(types.length)]);
            case 1 -> file(new MediaMetadata.Picture(pixels(random), pixels(random), "LEHV6nWB2yk8pyo0adR*.7kCMdnj"));
            case 2 -> file(new MediaMetadata.Audio("audio/amr-wb", time(random)));
            case 3 -> file(new MediaMetadata.Video("video/mp4", time(random), pixels(random), pixels(random)));
            default -> new MessageContent.Text(new MessageText(text(random)));
        };
    }

    private static MessageContent file(MediaMetadata facts) {
        return new MessageContent.File(new MediaId(AuthSamples.hex(16)), facts);
    }

    private static int pixels(RandomGenerator random) {
        return random.nextInt(1, 10_000);
    }

    private static Duration time(RandomGenerator random) {
        return Duration.ofMillis(random.nextInt(600_000));
    }

    /** Returns random characters, with unusual ones at the start and end. */
    private static String text(RandomGenerator random) {
        var anything = IntStream.generate(() -> random.nextInt(Character.MAX_CODE_POINT + 1))
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .limit(random.nextInt(1, MessageText.MAX_LENGTH))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return unusualCharacters(random) + anything + unusualCharacters(random);
    }

    private static String unusualCharacters(RandomGenerator random) {
        return HARD_TEXTS.get(random.nextInt(HARD_TEXTS.size()));
    }
}
