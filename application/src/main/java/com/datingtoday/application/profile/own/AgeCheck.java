package com.datingtoday.application.profile.own;

import com.datingtoday.application.profile.ProfilePolicy;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.RejectedBirthdays;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Check of a birthday, which remembers the phone number of a minor. */
@ApplicationService
public record AgeCheck(
        Profiles profiles,
        RejectedBirthdays rejectedBirthdays,
        KeyedHasher hashes,
        Transactions transactions,
        ProfilePolicy policy) {

    /** Rejects the birthday of a minor with {@code TooYoung} and stores the rejection. */
    void requireAdult(UserId user, LocalDate birthday, Instant now) {
        try {
            var _ = Birthday.of(birthday, policy.today(now));
        } catch (DomainException rejected) {
            if (rejected.error() instanceof ProfileError.TooYoung) {
                storeRejection(user, Birthday.adultFrom(birthday), now);
            }
            throw rejected;
        }
    }

    /** Stores the rejection under the lock of the profile, so that a concurrent update of the birthday sees it. */
    private void storeRejection(UserId user, LocalDate adultFrom, Instant now) {
        transactions.inTransaction(() -> {
            var _ = profiles.lock(user).orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
            var hash = phoneHashes(user).getFirst();
            rejectedBirthdays.create(hash, adultFrom, now);
            return hash;
        });
    }

    /**
     * Rejects a birthday with {@code TooYoung} if the user is still a minor by a birthday that was rejected before. The
     * profile must be locked.
     */
    void requireNoRejection(UserId user, Instant now) {
        var today = policy.today(now);
        if (rejectedBirthdays
                .findAdultFrom(phoneHashes(user))
                .filter(today::isBefore)
                .isPresent()) {
            throw new DomainException(new ProfileError.TooYoung(Birthday.MIN_AGE));
        }
    }

    private List<String> phoneHashes(UserId user) {
        var phone = profiles.findPrivateData(user)
                .orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()))
                .phone();
        return hashes.hashesUnderAllKeys(Purpose.REJECTED_BIRTHDAY, phone.value());
    }
}
