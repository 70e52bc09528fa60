package com.datingtoday.domain.vip;

import java.util.Currency;

/**
 * An amount of money.
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
     * An amount in the currency of that code.
     *
     * @throws IllegalArgumentException if there is no such currency
     */
    public static Money of(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /** Nothing, in the same currency. */
    public Money none() {
        return new Money(0, currency);
    }

    /** Both together; of one currency. */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /** What is left without the other, which is of the same currency and not more. */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(minor - other.minor, currency);
    }

    /** The smaller is the lesser; of one currency. */
    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return Long.compare(minor, other.minor);
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " is not " + other.currency);
        }
    }
}
