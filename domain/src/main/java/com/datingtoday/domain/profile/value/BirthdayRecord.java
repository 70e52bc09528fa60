package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Birthday with the number of its corrections. It can be set once and corrected once; it cannot be deleted.
 *
 * @param birthday null until it is set
 * @param corrections 0 or 1
 */
public record BirthdayRecord(@Nullable Birthday birthday, int corrections) {

    private static final int MAX_CORRECTIONS = 1;

    public static final BirthdayRecord EMPTY = new BirthdayRecord(null, 0);

    /** Returns whether the birthday can still be set or corrected. */
    public boolean canChange() {
        return birthday == null || corrections < MAX_CORRECTIONS;
    }

    /**
     * Sets or corrects the birthday; the same date changes nothing. Rejects other changes with {@code
     * BirthdayLocked}.
     */
    public BirthdayRecord set(@Nullable Birthday newBirthday) {
        if (newBirthday != null && newBirthday.equals(birthday)) {
            return this;
        }
        if (newBirthday == null && birthday == null) {
            return this;
        }
        if (newBirthday == null || !canChange()) {
            throw new DomainException(new ProfileError.BirthdayLocked());
        }
        return new BirthdayRecord(newBirthday, birthday == null ? 0 : corrections + 1);
    }
}
