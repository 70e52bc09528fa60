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
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Has what people write and show judged, before others can see it. While nobody judges, it waits. */
@ApplicationService
public record ProfileModeration(Moderation moderation) {

    /** When moderation is asked again about something that waits. */
    public static final Duration RETRY_DELAY = Duration.ofMinutes(1);

    /**
     * A change, and what came of asking.
     *
     * @param subject what it is about, if it is a text
     * @param waits the case, if it has to wait
     */
    public record ModeratedChange(
            ProfileChange change,
            @Nullable Subject subject,
            @Nullable ReviewCase waits) {}

    /** Judges a change of a text; refuses words that are not allowed. Any other change just passes. */
    public ModeratedChange moderateText(UserId user, ProfileChange change, Instant now) {
        return switch (change) {
            case ProfileChange.SetNickname(Nickname(var words)) ->
                moderateText(user, change, Subject.NICKNAME, words, now);
            case ProfileChange.SetIntroduction(Introduction(var words)) ->
                moderateText(user, change, Subject.INTRODUCTION, words, now);
            case ProfileChange.SetIntroduction _ -> new ModeratedChange(change, Subject.INTRODUCTION, null);
            default -> new ModeratedChange(change, null, null);
        };
    }

    private ModeratedChange moderateText(
            UserId user, ProfileChange change, Subject subject, String words, Instant now) {
        var review = new ReviewCase(user, subject, 0, words, ReviewState.PENDING, now);
        return switch (moderate(review, new Moderation.Content.Text(field(subject), words))) {
            case VISIBLE -> new ModeratedChange(change, subject, null);
            case PENDING -> new ModeratedChange(change, subject, review);
            case REFUSED -> throw new DomainException(refusal(subject));
        };
    }

    /** Judges a case, perhaps not for the first time. */
    public Verdict moderate(ReviewCase review, Moderation.Content content) {
        try {
            return moderation.moderate(name(review), content);
        } catch (DependencyUnavailableException nobodyJudges) {
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

    private static ProfileError refusal(Subject subject) {
        return subject == Subject.NICKNAME
                ? new ProfileError.UnacceptableNickname(Reason.WORDS)
                : new ProfileError.UnacceptableText(field(subject));
    }
}
