package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;

/**
 * Body height.
 *
 * @param centimetres 100 to 250
 */
public record Height(int centimetres) {

    public static final int MIN_CENTIMETRES = 100;
    public static final int MAX_CENTIMETRES = 250;

    public Height {
        if (centimetres < MIN_CENTIMETRES || centimetres > MAX_CENTIMETRES) {
            throw new DomainException(new InputError.Malformed("height"));
        }
    }
}
