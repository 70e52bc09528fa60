package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.safety.port.ReportedMessages;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reported messages in MySQL. The port belongs to safety, but its adapter to chat, because safety must not depend on
 * chat.
 */
@Component
record MyBatisReportedMessages(MessageMapper mapper) implements ReportedMessages {

    @Override
    public Optional<EvidenceItem> find(UserId reporter, UserId author, long seq) {
        return Optional.ofNullable(mapper.selectVisible(reporter.value(), author.value(), seq))
                .map(MessageRow::message)
                .map(message -> new EvidenceItem(author, new Sensitive<>(format(message)), picture(message.content())));
    }

    private static List<String> format(Message message) {
        var content = message.content();
        var lines = new ArrayList<>(List.of(
                "message: " + message.key().seq(),
                "sent: " + message.sendTime(),
                "type: " + content.type().wireName()));
        switch (content) {
            case MessageContent.Text(MessageText(var words)) -> lines.add("text: " + words.replaceAll("\\R", " / "));
            case MessageContent.File(var media, var facts)
            when content.type() != MessageType.IMAGE -> lines.add("media: " + media.value());
            case MessageContent.File picture -> {}
            case MessageContent.Removed removed -> {}
        }
        return lines;
    }

    private static Optional<MediaId> picture(MessageContent content) {
        return content instanceof MessageContent.File(var media, var facts) && content.type() == MessageType.IMAGE
                ? Optional.of(media)
                : Optional.empty();
    }
}
