package com.datingtoday.application.profile.moderation;

import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname.Reason;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moderates texts and photos before they become visible. If moderation is unavailable, the content stays pending. */
@ApplicationService
public record ProfileModeration(Moderation moderation) {

    /** Delay until pending content is moderated again. */
    public static final Duration RETRY_DELAY = Duration.ofMinutes(1);

    /**
     * Result of the moderation of a change.
     *
     * @param subject moderated field; null if the change has no text
     * @param pendingCase review case to store; null if the content is decided
     */
    public record ModeratedChange(
            ProfileChange change,
            @Nullable Subject subject,
            @Nullable ReviewCase pendingCase) {}

    /** Moderates the text of a change; rejects an unacceptable text. Other changes are returned unmoderated. */
    public ModeratedChange moderateText(UserId user, ProfileChange change, Instant now) {
        return switch (change) {
            case ProfileChange.SetNickname(Nickname(var text)) ->
                moderateText(user, change, Subject.NICKNAME, new Sensitive<>(text), now);
            case ProfileChange.SetIntroduction(Introduction(var text)) ->
                moderateText(user, change, Subject.INTRODUCTION, new Sensitive<>(text), now);
            case ProfileChange.SetIntroduction _ -> new ModeratedChange(change, Subject.INTRODUCTION, null);
            default -> new ModeratedChange(change, null, null);
        };
    }

    private ModeratedChange moderateText(
            UserId user, ProfileChange change, Subject subject, Sensitive<String> text, Instant now) {
        var review = new ReviewCase(user, subject, 0, text, ReviewState.PENDING, now);
        return switch (moderate(review, new Moderation.Content.Text(field(subject), text))) {
            case VISIBLE -> new ModeratedChange(change, subject, null);
            case PENDING -> new ModeratedChange(change, subject, review);
            case REFUSED -> throw new DomainException(rejection(subject));
        };
    }

    /** Moderates a review case; repeated calls use the same case id. */
    public Verdict moderate(ReviewCase review, Moderation.Content content) {
        try {
            return moderation.moderate(name(review), content);
        } catch (DependencyUnavailableException moderationUnavailable) {
            return Verdict.PENDING;
        }
    }

    static String field(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private static String name(ReviewCase review) {
        return "%s-%d-%d-%d"
                .formatted(
                        field(review.subject()),
                        review.user().value(),
                        review.photo(),
                        review.createTime().toEpochMilli());
    }

    private static ProfileError rejection(Subject subject) {
        return subject == Subject.NICKNAME
                ? new ProfileError.UnacceptableNickname(Reason.WORDS)
                : new ProfileError.UnacceptableText(field(subject));
    }
}
