package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Profiles of all users, with the data of the other in-memory ports. */
public final class InMemoryProfiles implements Profiles {

    private final Map<UserId, UserInfo> infos = new HashMap<>();
    private final Map<UserId, PrivateData> facts = new HashMap<>();
    private final Map<UserId, UserAlbum> albums = new HashMap<>();
    private final Map<UserId, UserLabels> labels = new HashMap<>();
    private final Map<UserId, Instant> vipDeadlines = new HashMap<>();
    private final Set<UserId> suspended = new HashSet<>();
    private final Set<UserId> verified = new HashSet<>();
    private final Map<UserId, PublishedLocation> publishedLocations = new HashMap<>();

    /** Creates a registered user. */
    public synchronized void create(UserId user, String phone, String nickname, Instant now) {
        var info = new UserInfo(
                user, new Nickname(nickname), null, Traits.EMPTY, BirthdayRecord.EMPTY, PrivacySettings.OPEN, now);
        infos.put(user, info);
        facts.put(user, new PrivateData(new Sensitive<>(phone), null, 0, 0));
    }

    /** Suspends or resumes an account. */
    public synchronized List<UserId> users() {
        return infos.keySet().stream()
                .sorted(Comparator.comparingLong(UserId::value))
                .toList();
    }

    public synchronized void suspend(UserId user, boolean suspended) {
        if (suspended) {
            this.suspended.add(user);
        } else {
            this.suspended.remove(user);
        }
    }

    /** Sets the VIP deadline. */
    public synchronized void makeVip(UserId user, Instant deadline) {
        vipDeadlines.put(user, deadline);
    }

    @Override
    public synchronized Map<UserId, Profile> find(Collection<UserId> users) {
        return users.stream()
                .distinct()
                .filter(infos::containsKey)
                .collect(Collectors.toMap(user -> user, this::profile));
    }

    private Profile profile(UserId user) {
        return new Profile(
                Objects.requireNonNull(infos.get(user)),
                album(user),
                labels(user),
                new VipInfo(user, vipDeadlines.get(user)),
                suspended.contains(user),
                verified.contains(user),
                publishedLocations.getOrDefault(user, PublishedLocation.NONE));
    }

    /** Sets the published location. */
    public synchronized void saveLocation(UserId user, PublishedLocation where) {
        publishedLocations.put(user, where);
    }

    @Override
    public synchronized void saveVerified(UserId user, boolean verified, Instant now) {
        if (verified) {
            this.verified.add(user);
        } else {
            this.verified.remove(user);
        }
    }

    @Override
    public synchronized Optional<PrivateData> findPrivateData(UserId user) {
        return Optional.ofNullable(facts.get(user));
    }

    @Override
    public synchronized Optional<UserInfo> lock(UserId user) {
        return Optional.ofNullable(infos.get(user));
    }

    @Override
    public synchronized void save(UserInfo info, Instant now) {
        infos.replace(info.id(), info);
    }

    @Override
    public synchronized void saveEmail(UserId user, @Nullable Email email, Instant now) {
        facts.computeIfPresent(
                user, (id, own) -> new PrivateData(own.phone(), email, own.following(), own.followers()));
    }

    @Override
    public synchronized void addFollowCounts(UserId user, int following, int followers) {
        facts.computeIfPresent(
                user,
                (id, own) -> new PrivateData(
                        own.phone(), own.email(), own.following() + following, own.followers() + followers));
    }

    synchronized UserAlbum album(UserId user) {
        return albums.getOrDefault(user, UserAlbum.EMPTY);
    }

    synchronized void putAlbum(UserId user, UserAlbum album) {
        albums.put(user, album);
    }

    synchronized UserLabels labels(UserId user) {
        return labels.getOrDefault(user, UserLabels.NONE);
    }

    synchronized void putLabels(UserId user, UserLabels chosen) {
        labels.put(user, chosen);
    }
}
