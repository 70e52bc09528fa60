package com.datingtoday.domain.profile;

/**
 * What somebody keeps to himself. It costs nothing.
 *
 * @param authority who sees the profile
 * @param hideAge nobody sees the age or the birthday
 * @param hideDistance nobody sees how far away
 * @param hideOnline nobody sees whether or when here
 */
public record Privacy(Authority authority, boolean hideAge, boolean hideDistance, boolean hideOnline) {

    /** Everybody sees everything that is meant to be seen. */
    public static final Privacy OPEN = new Privacy(Authority.EVERYBODY, false, false, false);
}
