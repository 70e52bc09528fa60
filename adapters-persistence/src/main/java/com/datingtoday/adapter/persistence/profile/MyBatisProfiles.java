package com.datingtoday.adapter.persistence.profile;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Encryption.EncryptedText;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record MyBatisProfiles(UserInfoMapper mapper, AlbumMapper albums, LabelMapper labels, Encryption encryption)
        implements Profiles {

    @Override
    public Map<UserId, Profile> find(Collection<UserId> users) {
        if (users.isEmpty()) {
            return Map.of();
        }
        var ids = users.stream().map(UserId::value).distinct().toList();
        var rows = mapper.select(ids);
        return rows.isEmpty() ? Map.of() : profiles(rows);
    }

    private Map<UserId, Profile> profiles(List<ProfileRow> rows) {
        var ids = rows.stream().map(ProfileRow::id).toList();
        var photos = albums.select(ids).stream().collect(groupingBy(PhotoRow::userId));
        var chosen = labels.selectChosen(ids).stream().collect(groupingBy(UserLabelRow::userId));
        return rows.stream()
                .map(person -> person.profile(
                        PhotoRow.album(photos.getOrDefault(person.id(), List.of())),
                        UserLabelRow.labels(chosen.getOrDefault(person.id(), List.of()))))
                .collect(Collectors.toUnmodifiableMap(Profile::user, profile -> profile));
    }

    @Override
    public Optional<PrivateData> findPrivateData(UserId user) {
        return Optional.ofNullable(mapper.selectPrivate(user.value())).map(row -> privateData(user, row));
    }

    private PrivateData privateData(UserId user, PrivateProfileRow row) {
        var encryptedText = new EncryptedText(
                Objects.requireNonNull(row.phoneKeyId(), "the row has no phone number"),
                Objects.requireNonNull(row.phone(), "the row has no phone number"));
        return new PrivateData(
                new Sensitive<>(encryption.decrypt("user_info.phone:" + user.value(), encryptedText)),
                row.email() == null ? null : new Email(row.email()),
                row.following(),
                row.followers());
    }

    @Override
    public Optional<UserInfo> lock(UserId user) {
        return Optional.ofNullable(mapper.lock(user.value())).map(UserInfoRow::info);
    }

    @Override
    public void save(UserInfo info, Instant now) {
        mapper.update(UserInfoRow.of(info), now);
    }

    @Override
    public void saveEmail(UserId user, @Nullable Email email, Instant now) {
        mapper.updateEmail(user.value(), email == null ? null : email.value(), now);
    }

    @Override
    public void saveVerified(UserId user, boolean verified, Instant now) {
        mapper.updateVerified(user.value(), verified, now);
    }

    @Override
    public void addFollowCounts(UserId user, int following, int followers) {
        mapper.addCounts(user.value(), following, followers);
    }
}
