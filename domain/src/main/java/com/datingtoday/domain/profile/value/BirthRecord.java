package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A birthday, and how often it was corrected. It can be set once and corrected once, and not be taken back.
 *
 * @param birthday null until it is set
 * @param corrections 0 or 1
 */
public record BirthRecord(@Nullable Birthday birthday, int corrections) {

    private static final int MOST = 1;

    /** Of somebody who has not told it. */
    public static final BirthRecord UNTOLD = new BirthRecord(null, 0);

    /** Whether it can still be set or corrected. */
    public boolean isOpen() {
        return birthday == null || corrections < MOST;
    }

    /** Sets or corrects it; the same day again changes nothing. */
    public BirthRecord tell(@Nullable Birthday told) {
        if (told != null && told.equals(birthday)) {
            return this;
        }
        if (told == null && birthday == null) {
            return this;
        }
        if (told == null || !isOpen()) {
            throw new DomainException(new ProfileError.BirthdayFixed());
        }
        return new BirthRecord(told, birthday == null ? 0 : corrections + 1);
    }
}
