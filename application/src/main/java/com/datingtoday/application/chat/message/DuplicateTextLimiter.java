package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.port.DuplicateTextCounter;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.Optional;

/**
 * Limiter for the same text to many receivers. It counts a text before the message is stored, so that concurrent
 * messages cannot exceed the limit. Files are not counted, because each can be sent only once.
 */
@ApplicationService
public record DuplicateTextLimiter(
        DuplicateTextCounter duplicateTexts, KeyedHasher hashes, ChatPolicy policy, Clock clock) {

    /** Counts a text; returns the exhausted quota if the limit is reached, otherwise empty. */
    Optional<Quota> count(UserId from, UserId to, MessageContent content) {
        if (!(content instanceof MessageContent.Text(var text))) {
            return Optional.empty();
        }
        return duplicateTexts
                .record(from, to, hash(text), policy.duplicateTextLimit(), clock.instant())
                .map(resetAt -> new Quota(policy.duplicateTextLimit().limit(), 0, resetAt));
    }

    /**
     * Undoes the count of a rejected message. If Redis is unavailable, the text stays counted until the limit resets.
     */
    void release(UserId from, UserId to, MessageContent content, DomainException rejected) {
        if (content instanceof MessageContent.Text(var text)) {
            try {
                duplicateTexts.release(from, to, hash(text));
            } catch (DependencyUnavailableException unavailable) {
                rejected.addSuppressed(unavailable);
            }
        }
    }

    private String hash(MessageText text) {
        return hashes.hash(Purpose.DUPLICATE_TEXT, text.normalized());
    }
}
