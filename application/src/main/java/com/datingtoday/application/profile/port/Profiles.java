package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profiles of everybody. */
public interface Profiles {

    /**
     * What only the owner may know.
     *
     * @param phone in E.164
     * @param email null for none
     * @param following how many he follows
     * @param followers how many follow him
     */
    record PrivateData(String phone, @Nullable Email email, int following, int followers) {

        /** Never phone nor email. */
        @Override
        public String toString() {
            return "PrivateData[hidden]";
        }
    }

    /**
     * Profiles by user, with album, labels, VIP, standing and whereabouts; in at most three statements, by primary key, however many are
     * asked for.
     *
     * @return without those that do not exist
     */
    Map<UserId, Profile> find(Collection<UserId> users);

    /** What only the owner may know; empty if there is no such user. */
    Optional<PrivateData> findPrivateData(UserId user);

    /** What somebody tells, and nobody else can change it before the transaction ends. */
    Optional<UserInfo> lock(UserId user);

    /** Stores what somebody tells; after {@link #lock} in the same transaction. */
    void save(UserInfo info, Instant now);

    /** Stores an email address, or none. */
    void saveEmail(UserId user, @Nullable Email email, Instant now);

    /** Stores whether the operator has made sure of somebody. */
    void saveVerified(UserId user, boolean verified, Instant now);

    /** Adds to how many somebody follows and how many follow him; negative numbers take away. */
    void addFollowCounts(UserId user, int following, int followers);
}
