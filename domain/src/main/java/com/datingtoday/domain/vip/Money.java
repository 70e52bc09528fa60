package com.datingtoday.domain.vip;

import java.util.Currency;

/**
 * Amount of money.
 *
 * @param minor in the smallest unit of the currency, such as fen or cents; 0 or more
 * @param currency of ISO 4217
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public Money {
        if (minor < 0) {
            throw new IllegalArgumentException("money must not be negative: " + minor);
        }
    }

    /**
     * Returns an amount in a currency given by its ISO 4217 code.
     *
     * @throws IllegalArgumentException if the currency code is unknown
     */
    public static Money of(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /** Returns zero in the same currency. */
    public Money zero() {
        return new Money(0, currency);
    }

    /** Returns the sum; both amounts must have the same currency. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /** Returns the difference; the other amount must have the same currency and not be greater. */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(minor - other.minor, currency);
    }

    /** Compares two amounts of the same currency. */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minor, other.minor);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies must be equal: " + currency + ", " + other.currency);
        }
    }
}
