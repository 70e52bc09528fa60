package com.datingtoday.domain.profile.value;

/**
 * Privacy settings of a user. All are free except {@code incognito}, which applies only while the user is VIP.
 *
 * @param authority audience of the profile
 * @param hideAge hides age and birthday
 * @param hideDistance hides the distance
 * @param hideOnline hides presence
 * @param messageAuthority permission to start a conversation
 * @param hideRead hides the user's read marks, and the peers' read marks from the user
 * @param incognito hides the user's profile views
 */
public record PrivacySettings(
        ProfileAudience authority,
        boolean hideAge,
        boolean hideDistance,
        boolean hideOnline,
        MessagePermission messageAuthority,
        boolean hideRead,
        boolean incognito) {

    /** Settings of a new user: nothing is hidden. */
    public static final PrivacySettings OPEN = new PrivacySettings(
            ProfileAudience.EVERYBODY, false, false, false, MessagePermission.EVERYBODY, false, false);

    public PrivacySettings with(ProfileAudience value) {
        return new PrivacySettings(value, hideAge, hideDistance, hideOnline, messageAuthority, hideRead, incognito);
    }

    public PrivacySettings with(MessagePermission value) {
        return new PrivacySettings(authority, hideAge, hideDistance, hideOnline, value, hideRead, incognito);
    }

    public PrivacySettings withHideAge(boolean hide) {
        return new PrivacySettings(authority, hide, hideDistance, hideOnline, messageAuthority, hideRead, incognito);
    }

    public PrivacySettings withHideDistance(boolean hide) {
        return new PrivacySettings(authority, hideAge, hide, hideOnline, messageAuthority, hideRead, incognito);
    }

    public PrivacySettings withHideOnline(boolean hide) {
        return new PrivacySettings(authority, hideAge, hideDistance, hide, messageAuthority, hideRead, incognito);
    }

    public PrivacySettings withHideRead(boolean hide) {
        return new PrivacySettings(authority, hideAge, hideDistance, hideOnline, messageAuthority, hide, incognito);
    }

    public PrivacySettings withIncognito(boolean hide) {
        return new PrivacySettings(authority, hideAge, hideDistance, hideOnline, messageAuthority, hideRead, hide);
    }
}
