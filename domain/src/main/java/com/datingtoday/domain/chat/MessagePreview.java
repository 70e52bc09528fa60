package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;

/**
 * Preview of the newest message in the contact list.
 *
 * @param text first 80 characters of a text, in one line; empty if there is none or it must not be visible
 */
public record MessagePreview(UserId from, MessageType type, Message.DisplayState displayState, String text) {

    private static final int MAX_LENGTH = 80;

    /** Returns the preview for a participant. */
    public static MessagePreview of(Message message, UserId viewer) {
        var displayState = message.displayStateFor(viewer);
        return new MessagePreview(
                message.from(),
                message.content().type(),
                displayState,
                displayState.isContentVisible() ? firstCharacters(message.content()) : "");
    }

    private static String firstCharacters(MessageContent content) {
        if (!(content instanceof MessageContent.Text(MessageText(var value)))) {
            return "";
        }
        var line = value.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MAX_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH));
    }

    /** Omits the text. */
    @Override
    public String toString() {
        return "MessagePreview[" + type + ", " + displayState + "]";
    }
}
