package com.datingtoday.application.profile.moderation;

import com.datingtoday.application.profile.port.Reviews.Case;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
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
public record Judging(Moderation moderation) {

    /** When moderation is asked again about something that waits. */
    public static final Duration SOON = Duration.ofMinutes(1);

    /**
     * A change, and what came of asking.
     *
     * @param subject what it is about, if it is a text
     * @param waits the case, if it has to wait
     */
    public record Judged(
            ProfileChange change,
            @Nullable Subject subject,
            @Nullable Case waits) {}

    /** Judges a change of a text; refuses words that are not allowed. Any other change just passes. */
    public Judged text(UserId user, ProfileChange change, Instant now) {
        return switch (change) {
            case ProfileChange.OfNickname(Nickname(var words)) -> text(user, change, Subject.NICKNAME, words, now);
            case ProfileChange.OfIntroduction(Introduction(var words)) ->
                text(user, change, Subject.INTRODUCTION, words, now);
            case ProfileChange.OfIntroduction _ -> new Judged(change, Subject.INTRODUCTION, null);
            default -> new Judged(change, null, null);
        };
    }

    private Judged text(UserId user, ProfileChange change, Subject subject, String words, Instant now) {
        var review = new Case(user, subject, 0, words, ReviewState.PENDING, now);
        return switch (again(review, new Moderation.Content.Text(field(subject), words))) {
            case VISIBLE -> new Judged(change, subject, null);
            case PENDING -> new Judged(change, subject, review);
            case REFUSED -> throw new DomainException(refusal(subject));
        };
    }

    /** Judges a case, perhaps not for the first time. */
    public Verdict again(Case review, Moderation.Content content) {
        try {
            return moderation.moderate(name(review), content);
        } catch (DependencyUnavailableException nobodyJudges) {
            return Verdict.PENDING;
        }
    }

    static String field(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Case review) {
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
