package com.datingtoday.bootstrap.development.population;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way each time for the same seed and number. */
final class SeededChoice {

    private final SplittableRandom random;

    SeededChoice(long seed, long number) {
        this.random =
                new SplittableRandom(new SplittableRandom(seed).nextLong() + new SplittableRandom(number).nextLong());
    }

    /** Whether something comes about that does in so many of all cases, 0 to 1. */
    boolean comes(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 to below 1. */
    double part() {
        return random.nextDouble();
    }

    /** From the first to the last, both possible. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Around 0, mostly within 1. */
    double around() {
        return random.nextGaussian();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of them, the first the likeliest. */
    <T> T oneOfTheFirst(List<T> of) {
        double part = random.nextDouble();
        return of.get((int) (part * part * of.size()));
    }

    /** Which of some shares: each as likely as it is large. */
    int share(double... shares) {
        double whole = 0;
        for (double share : shares) {
            whole += share;
        }
        double left = random.nextDouble() * whole;
        for (int at = 0; at < shares.length - 1; at++) {
            left -= shares[at];
            if (left < 0) {
                return at;
            }
        }
        return shares.length - 1;
    }
}
