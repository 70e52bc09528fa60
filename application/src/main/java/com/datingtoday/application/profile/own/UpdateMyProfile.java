package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

public interface UpdateMyProfile {

    /**
     * Applies all changes or none. A text with a pending verdict is stored as a review case; until the verdict other
     * users see the old text.
     *
     * @throws com.datingtoday.domain.shared.DomainException with a {@code ProfileError}, or {@code VipRequired} for
     *     incognito without VIP
     */
    void update(Command command);

    /**
     * Changes of a profile.
     *
     * @param changes at most one per field
     * @param email null for no change
     */
    record Command(
            UserId user,
            List<ProfileChange> changes,
            @Nullable EmailChange email) {

        public Command {
            changes = List.copyOf(changes);
        }
    }

    /**
     * New email address.
     *
     * @param email null to delete it
     */
    record EmailChange(@Nullable Email email) {}
}
