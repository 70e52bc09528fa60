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
public record PrivacySettings(
        ProfileAudience authority,
        boolean hideAge,
        boolean hideDistance,
        boolean hideOnline,
        MessagePermission messageAuthority,
        boolean hideRead,
        boolean incognito) {

    /** Everybody sees everything that is meant to be seen, and may write. */
    public static final PrivacySettings OPEN = new PrivacySettings(
            ProfileAudience.EVERYBODY, false, false, false, MessagePermission.EVERYBODY, false, false);

    public PrivacySettings with(ProfileAudience told) {
        return new PrivacySettings(told, hideAge, hideDistance, hideOnline, messageAuthority, hideRead, incognito);
    }

    public PrivacySettings with(MessagePermission told) {
        return new PrivacySettings(authority, hideAge, hideDistance, hideOnline, told, hideRead, incognito);
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
