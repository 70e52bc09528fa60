package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody changes his own profile. */
public interface UpdateMyProfile {

    /**
     * Makes all of the changes, or none. A text that moderation does not decide at once waits; until then others see the
     * one before.
     *
     * @throws com.datingtoday.domain.shared.DomainException with a {@code ProfileError} if one of them cannot be made, or {@code
     *     VipRequired} for hiding one's visits without VIP
     */
    void change(Command command);

    /**
     * What to change.
     *
     * @param changes each about another thing
     * @param email null to leave it as it is
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
     * Another address.
     *
     * @param email null for none
     */
    record EmailChange(@Nullable Email email) {}
}
