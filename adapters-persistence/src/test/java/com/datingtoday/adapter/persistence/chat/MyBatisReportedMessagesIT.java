package com.datingtoday.adapter.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ChatStoresFixture;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.ConversationCounts;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.safety.port.ReportedMessages;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisReportedMessagesIT(
        @Autowired ReportedMessages reported,
        @Autowired Conversations conversations,
        @Autowired Messages messages,
        @Autowired Contacts contacts,
        @Autowired ConversationCounts openings,
        @Autowired Transactions transactions) {

    private ChatStoresFixture chat() {
        return new ChatStoresFixture(conversations, messages, contacts, openings, transactions);
    }

    private Message said(UserId author, UserId reporter, Media media) {
        return chat().send(author, reporter, new MessageContent.File(media.id(), media.metadata()), AuthSamples.now());
    }

    @Test
    void each_text_is_formatted_as_one_line_with_sequence_number_and_time() {
        var author = AuthSamples.user();
        var reporter = AuthSamples.user();
        var said = chat().send(author, reporter, "send\r\nmoney\ntext: nothing", AuthSamples.now());

        assertThat(reported.find(reporter, author, 1))
                .contains(new EvidenceItem(
                        author,
                        new Sensitive<>(List.of(
                                "message: 1",
                                "sent: " + said.sendTime(),
                                "type: text",
                                "text: send / money / text: nothing")),
                        Optional.empty()));
    }

    @Test
    void pictures_are_returned_and_other_files_are_named() {
        var author = AuthSamples.user();
        var reporter = AuthSamples.user();
        var now = AuthSamples.now();
        var picture = MediaSamples.picture(author, now);
        var audio = MediaSamples.audio(author, now);
        said(author, reporter, picture);
        said(author, reporter, audio);

        assertThat(reported.find(reporter, author, 1)).get().satisfies(evidenceItem -> {
            assertThat(evidenceItem.lines().value()).hasSize(3).contains("type: image");
            assertThat(evidenceItem.picture()).contains(picture.id());
        });
        assertThat(reported.find(reporter, author, 2)).get().satisfies(evidenceItem -> {
            assertThat(evidenceItem.lines().value())
                    .contains("type: audio", "media: " + audio.id().value());
            assertThat(evidenceItem.picture()).isEmpty();
        });
    }

    @Test
    void only_messages_of_the_author_that_the_reporter_can_read_are_returned() {
        var author = AuthSamples.user();
        var reporter = AuthSamples.user();
        var said = chat().send(author, reporter);
        chat().send(reporter, author);

        assertThat(reported.find(reporter, author, 1)).isPresent();
        assertThat(reported.find(reporter, author, 2)).isEmpty();
        assertThat(reported.find(reporter, author, 3)).isEmpty();
        assertThat(reported.find(author, reporter, 1)).isEmpty();
        assertThat(reported.find(AuthSamples.user(), author, 1)).isEmpty();
        Stream.of(
                        said.recalled(),
                        said.moderated(MessageState.PENDING),
                        said.moderated(MessageState.REFUSED),
                        said.deletedBy(reporter))
                .forEach(hidden -> {
                    chat().alter(hidden);
                    assertThat(reported.find(reporter, author, 1)).isEmpty();
                });
        chat().alter(said.deletedBy(author));
        assertThat(reported.find(reporter, author, 1)).isPresent();
        chat().change(reporter, author, Conversation::withoutHistory);
        assertThat(reported.find(reporter, author, 1)).isEmpty();
    }
}
