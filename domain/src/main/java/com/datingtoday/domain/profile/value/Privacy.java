package com.datingtoday.domain.profile.value;

/**
 * What somebody keeps to himself. All of it costs nothing but {@code incognito}, which counts only while he is VIP.
 *
 * @param authority who sees the profile
 * @param hideAge nobody sees the age or the birthday
 * @param hideDistance nobody sees how far away
 * @param hideOnline nobody sees whether or when here
 * @param messageAuthority who may begin to write to him
 * @param hideRead nobody sees what he has read, nor does he see what others have
 * @param incognito nobody learns that he has looked at a profile
 */
public record Privacy(
        Authority authority,
        boolean hideAge,
        boolean hideDistance,
        boolean hideOnline,
        MessageAuthority messageAuthority,
        boolean hideRead,
        boolean incognito) {

    /** Everybody sees everything that is meant to be seen, and may write. */
    public static final Privacy OPEN =
            new Privacy(Authority.EVERYBODY, false, false, false, MessageAuthority.EVERYBODY, false, false);

    public Privacy with(Authority told) {
        return new Privacy(told, hideAge, hideDistance, hideOnline, messageAuthority, hideRead, incognito);
    }

    public Privacy with(MessageAuthority told) {
        return new Privacy(authority, hideAge, hideDistance, hideOnline, told, hideRead, incognito);
    }

    public Privacy hidingAge(boolean hide) {
        return new Privacy(authority, hide, hideDistance, hideOnline, messageAuthority, hideRead, incognito);
    }

    public Privacy hidingDistance(boolean hide) {
        return new Privacy(authority, hideAge, hide, hideOnline, messageAuthority, hideRead, incognito);
    }

    public Privacy hidingOnline(boolean hide) {
        return new Privacy(authority, hideAge, hideDistance, hide, messageAuthority, hideRead, incognito);
    }

    public Privacy hidingRead(boolean hide) {
        return new Privacy(authority, hideAge, hideDistance, hideOnline, messageAuthority, hide, incognito);
    }

    public Privacy hidingVisits(boolean hide) {
        return new Privacy(authority, hideAge, hideDistance, hideOnline, messageAuthority, hideRead, hide);
    }
}
