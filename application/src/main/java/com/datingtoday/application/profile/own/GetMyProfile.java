package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.Completeness;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

public interface GetMyProfile {

    /**
     * Returns the user's profile from the database, with the private data.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} if the account does not exist
     */
    MyProfile get(Query query);

    record Query(UserId user) {}

    /**
     * Profile with the data that only its owner may see.
     *
     * @param phone in E.164 format
     * @param email null for none
     * @param following number of followed users
     * @param followers number of followers
     * @param pendingTexts texts that are pending or rejected
     */
    record MyProfile(
            Profile profile,
            Sensitive<String> phone,
            @Nullable Email email,
            int following,
            int followers,
            Completeness completeness,
            List<PendingText> pendingTexts) {

        public MyProfile {
            pendingTexts = List.copyOf(pendingTexts);
        }
    }

    /**
     * Text that is not visible to other users.
     *
     * @param field {@code nickname} or {@code introduction}
     * @param state {@code PENDING} or {@code REFUSED}
     */
    record PendingText(String field, Sensitive<String> text, ReviewState state) {}
}
