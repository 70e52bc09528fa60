package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.Completeness;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody reads his own profile, as it is stored at this moment. */
public interface GetMyProfile {

    /**
     * The profile, with what only its owner may know.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} if the account is gone
     */
    MyProfile read(Query query);

    /** Whose. */
    record Query(UserId user) {}

    /**
     * A profile as its owner gets it.
     *
     * @param phone in E.164
     * @param email null for none
     * @param following how many he follows
     * @param followers how many follow him
     * @param waiting texts that are not visible to others yet, or not at all
     */
    record MyProfile(
            Profile profile,
            String phone,
            @Nullable Email email,
            int following,
            int followers,
            Completeness completeness,
            List<PendingText> waiting) {

        public MyProfile {
            waiting = List.copyOf(waiting);
        }

        /** Never what is in it. */
        @Override
        public String toString() {
            return "MyProfile[" + profile.user() + "]";
        }
    }

    /**
     * A text that moderation has not allowed.
     *
     * @param field {@code nickname} or {@code introduction}
     * @param state {@code PENDING} or {@code REFUSED}
     */
    record PendingText(String field, String words, ReviewState state) {

        /** Never the words. */
        @Override
        public String toString() {
            return "Waiting[" + field + ", " + state + "]";
        }
    }
}
