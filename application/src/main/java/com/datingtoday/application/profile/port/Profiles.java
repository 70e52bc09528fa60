package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Profiles of all users. */
public interface Profiles {

    /**
     * Data that only the owner may see.
     *
     * @param phone in E.164 format
     * @param email null for none
     * @param following number of followed users
     * @param followers number of followers
     */
    record PrivateData(Sensitive<String> phone, @Nullable Email email, int following, int followers) {}

    /**
     * Finds profiles with album, labels, VIP, suspension and published location. At most three statements by primary
     * key are used for any number of users.
     *
     * @return without unknown users
     */
    Map<UserId, Profile> find(Collection<UserId> users);

    /** Finds the private data; empty if the user does not exist. */
    Optional<PrivateData> findPrivateData(UserId user);

    /** Locks the profile until the transaction ends. */
    Optional<UserInfo> lock(UserId user);

    /** Saves the profile; {@link #lock} must have been called in the same transaction. */
    void save(UserInfo info, Instant now);

    /** Saves the email address; null deletes it. */
    void saveEmail(UserId user, @Nullable Email email, Instant now);

    /** Saves the operator's verification. */
    void saveVerified(UserId user, boolean verified, Instant now);

    /** Adds the arguments to the follow counts; negative values subtract. */
    void addFollowCounts(UserId user, int following, int followers);
}
