package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;

/**
 * How tall somebody is.
 *
 * @param centimetres 100 to 250
 */
public record Height(int centimetres) {

    private static final int LEAST = 100;
    private static final int MOST = 250;

    public Height {
        if (centimetres < LEAST || centimetres > MOST) {
            throw new DomainException(new InputError.Malformed("height"));
        }
    }
}
