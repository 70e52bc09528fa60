package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.port.DuplicateTextCounter;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.util.Optional;

/** Limiter for the same text to many receivers. */
@ApplicationService
public record DuplicateTextLimiter(DuplicateTextCounter duplicateTexts, KeyedHasher hashes, ChatPolicy policy) {

    /**
     * Counts a text; returns the exhausted quota if the limit is reached, otherwise empty. Files are not counted,
     * because each can be sent only once.
     */
    Optional<Quota> exhaustedQuota(SendMessage.Command command, MessageContent content, Instant now) {
        if (!(content instanceof MessageContent.Text(var text))) {
            return Optional.empty();
        }
        var hash = hashes.hash(Purpose.DUPLICATE_TEXT, text.normalized());
        return duplicateTexts
                .record(command.from(), command.to(), hash, policy.duplicateTextLimit(), now)
                .map(resetAt -> new Quota(policy.duplicateTextLimit().limit(), 0, resetAt));
    }
}
