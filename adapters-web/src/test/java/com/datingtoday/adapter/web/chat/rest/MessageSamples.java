package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessagePreview;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.UserId;

/** Messages between Anna and Bernd. */
public final class MessageSamples {

    public static final UserId ANNA = AuthenticatedSlice.ANNA;
    public static final UserId BERND = new UserId(100_002);
    static final MediaId MEDIA = new MediaId("a".repeat(32));

    private MessageSamples() {}

    /** Returns a presenter whose links are {@code /} and the rendition. */
    public static MessagePresenter presenter() {
        return new MessagePresenter(query -> "/" + query.rendition(), new GeneratedFileMapping());
    }

    public static Message words(UserId from, String words, long seq) {
        return message(from, new MessageContent.Text(MessageText.of(words)), seq, MessageState.VISIBLE);
    }

    static Message file(UserId from, MediaMetadata facts) {
        return message(from, new MessageContent.File(MEDIA, facts), 1, MessageState.VISIBLE);
    }

    static Message message(UserId from, MessageContent content, long seq, MessageState state) {
        return new Message(
                new Message.Key(7, seq),
                from,
                from.equals(ANNA) ? BERND : ANNA,
                content,
                new ClientMsgId("c-" + seq),
                WebSlice.NOON,
                Message.Status.of(state));
    }

    /** Returns Bernd as a list entry of Anna. */
    static Contact bernd(Contact.Flags flags) {
        return new Contact(
                new Contact.Parties(ANNA, BERND, BERND),
                7,
                new Contact.ReadMarks(5, 3, 4, 5, 0),
                flags,
                new MessagePreview(BERND, MessageType.TEXT, Message.DisplayState.SHOWN, "Hello Anna"),
                17,
                WebSlice.NOON,
                WebSlice.NOON);
    }
}
