package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A birthday, and how often it was corrected. It can be set once and corrected once, and not be taken back.
 *
 * @param birthday null until it is set
 * @param corrections 0 or 1
 */
public record BirthdayRecord(@Nullable Birthday birthday, int corrections) {

    private static final int MOST = 1;

    /** Of somebody who has not told it. */
    public static final BirthdayRecord UNTOLD = new BirthdayRecord(null, 0);

    /** Whether it can still be set or corrected. */
    public boolean canChange() {
        return birthday == null || corrections < MOST;
    }

    /** Sets or corrects it; the same day again changes nothing. */
    public BirthdayRecord set(@Nullable Birthday told) {
        if (told != null && told.equals(birthday)) {
            return this;
        }
        if (told == null && birthday == null) {
            return this;
        }
        if (told == null || !canChange()) {
            throw new DomainException(new ProfileError.BirthdayLocked());
        }
        return new BirthdayRecord(told, birthday == null ? 0 : corrections + 1);
    }
}
