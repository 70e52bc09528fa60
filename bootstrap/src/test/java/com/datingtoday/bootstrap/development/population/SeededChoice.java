package com.datingtoday.bootstrap.development.population;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that depend on the seed and number only. */
final class SeededChoice {

    private final SplittableRandom random;

    SeededChoice(long seed, long number) {
        this.random =
                new SplittableRandom(new SplittableRandom(seed).nextLong() + new SplittableRandom(number).nextLong());
    }

    /** Returns true with the given probability, 0 to 1. */
    boolean withProbability(double share) {
        return random.nextDouble() < share;
    }

    /** Returns a number from 0 (inclusive) to 1 (exclusive). */
    double fraction() {
        return random.nextDouble();
    }

    /** Returns a number between both values, inclusive. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Returns a normally distributed number with mean 0 and standard deviation 1. */
    double gaussian() {
        return random.nextGaussian();
    }

    <T> T oneOf(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Returns an element; elements near the start are more likely. */
    <T> T oneOfFirst(List<T> of) {
        double part = random.nextDouble();
        return of.get((int) (part * part * of.size()));
    }

    /** Returns an index; the probability of each is proportional to its share. */
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
