package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;

/**
 * How the newest message of a conversation looks in the list of contacts.
 *
 * @param from who sent it
 * @param type what it is
 * @param displayState how it is shown there
 * @param text how a text begins, one line of at most 80 characters; empty where there is nothing to show
 */
public record MessagePreview(UserId from, MessageType type, Message.DisplayState displayState, String text) {

    private static final int MAX_LENGTH = 80;

    /** How a message looks to one of the two. */
    public static MessagePreview of(Message message, UserId viewer) {
        var displayState = message.displayStateFor(viewer);
        return new MessagePreview(
                message.from(),
                message.content().type(),
                displayState,
                displayState.isContentVisible() ? firstCharacters(message.content()) : "");
    }

    private static String firstCharacters(MessageContent content) {
        if (!(content instanceof MessageContent.Text(MessageText(var words)))) {
            return "";
        }
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MAX_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH));
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "Preview[" + type + ", " + displayState + "]";
    }
}
