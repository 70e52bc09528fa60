package com.datingtoday.application.profile.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Profiles.PrivateData;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileChange.SetHeight;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of {@link Profiles}. */
public interface ProfilesContract {

    String PHONE = "+8613499990000";

    Profiles profiles();

    Albums albums();

    Labels labels();

    Transactions transactions();

    /** Creates a registered user. */
    void create(UserId user, String phone, String nickname, Instant now);

    /** Suspends an account. */
    void suspend(UserId user);

    /** Sets the VIP deadline. */
    void makeVip(UserId user, Instant deadline);

    private UserId newUser() {
        var user = AuthSamples.user();
        create(user, PHONE, "u-5f2c", AuthSamples.now());
        return user;
    }

    private Profile found(UserId user) {
        return Objects.requireNonNull(profiles().find(List.of(user)).get(user));
    }

    private UserInfo save(UserInfo info) {
        return transactions().inTransaction(() -> {
            profiles().lock(info.id());
            profiles().save(info, AuthSamples.now());
            return info;
        });
    }

    private PrivateData privateData(UserId user) {
        return profiles().findPrivateData(user).orElseThrow();
    }

    @Test
    default void a_new_profile_has_a_nickname_and_default_privacy() {
        var user = AuthSamples.user();
        var now = AuthSamples.now();

        create(user, PHONE, "u-5f2c", now);

        var info = new UserInfo(
                user, new Nickname("u-5f2c"), null, Traits.EMPTY, BirthdayRecord.EMPTY, PrivacySettings.OPEN, now);
        assertThat(found(user))
                .isEqualTo(new Profile(
                        info,
                        UserAlbum.EMPTY,
                        UserLabels.NONE,
                        VipInfo.never(user),
                        false,
                        false,
                        PublishedLocation.NONE));
        assertThat(profiles().findPrivateData(user)).contains(new PrivateData(new Sensitive<>(PHONE), null, 0, 0));
    }

    @Test
    default void unknown_users_are_left_out() {
        var user = newUser();
        var unknown = AuthSamples.user();

        assertThat(profiles().find(List.of(unknown, user, user))).containsOnlyKeys(user);
        assertThat(profiles().find(List.of(unknown))).isEmpty();
        assertThat(profiles().find(List.of())).isEmpty();
        assertThat(profiles().findPrivateData(unknown)).isEmpty();
        assertThat(transactions().inTransaction(() -> profiles().lock(unknown))).isEmpty();
    }

    @Test
    default void profile_data_is_stored_unchanged_and_can_be_deleted() {
        var user = newUser();
        var initial = found(user).info();

        var changed = save(ProfileSamples.complete(user, initial.createTime()));
        assertThat(found(user).info()).isEqualTo(changed);
        assertThat(transactions().inTransaction(() -> profiles().lock(user))).contains(changed);

        save(initial);
        assertThat(found(user).info()).isEqualTo(initial);
    }

    @Test
    default void each_profile_has_its_own_album_labels_vip_and_suspension() {
        var rich = newUser();
        var plain = newUser();
        var now = AuthSamples.now();
        var album = ProfileSamples.album(ReviewState.PENDING, ReviewState.VISIBLE, ReviewState.REFUSED);
        var choice = new UserLabels(
                Set.of(labels().findCatalogue(Labels.Language.ENGLISH).getLast().id()));
        transactions().inTransaction(() -> {
            albums().save(rich, albums().lock(rich), album, now);
            labels().replace(rich, choice);
            return true;
        });
        makeVip(rich, now.plusSeconds(60));
        suspend(rich);

        assertThat(profiles().find(Set.of(rich, plain)))
                .containsOnlyKeys(rich, plain)
                .containsEntry(
                        rich,
                        new Profile(
                                found(rich).info(),
                                album,
                                choice,
                                new VipInfo(rich, now.plusSeconds(60)),
                                true,
                                false,
                                PublishedLocation.NONE))
                .containsEntry(
                        plain,
                        new Profile(
                                found(plain).info(),
                                UserAlbum.EMPTY,
                                UserLabels.NONE,
                                VipInfo.never(plain),
                                false,
                                false,
                                PublishedLocation.NONE));
    }

    @Test
    default void a_change_affects_only_its_user() {
        var user = newUser();
        var other = found(newUser());

        save(ProfileSamples.complete(user, found(user).info().createTime()));
        profiles().saveEmail(user, new Email("somebody@example.org"), AuthSamples.now());
        profiles().addFollowCounts(user, 1, 1);

        assertThat(found(other.user())).isEqualTo(other);
        assertThat(privateData(other.user())).isEqualTo(new PrivateData(new Sensitive<>(PHONE), null, 0, 0));
    }

    @Test
    default void an_email_address_is_stored_until_it_is_deleted() {
        var user = newUser();
        var email = new Email("Some.Body+x@example.org");

        profiles().saveEmail(user, email, AuthSamples.now());
        assertThat(privateData(user).email()).isEqualTo(email);
        save(found(user).info());
        assertThat(privateData(user).email()).isEqualTo(email);

        profiles().saveEmail(user, null, AuthSamples.now());
        assertThat(privateData(user).email()).isNull();
    }

    @Test
    default void the_verification_can_be_set_and_removed() {
        var user = newUser();
        var before = found(user);

        profiles().saveVerified(user, true, AuthSamples.now());
        profiles().saveVerified(user, true, AuthSamples.now());
        save(before.info());
        assertThat(found(user).verified()).isTrue();

        profiles().saveVerified(user, false, AuthSamples.now());
        assertThat(found(user)).isEqualTo(before);
    }

    @Test
    default void concurrent_count_changes_are_all_applied() {
        var user = newUser();

        ConcurrentRunner.run(
                10,
                thread -> transactions().inTransaction(() -> {
                    profiles().addFollowCounts(user, 3, 2);
                    return true;
                }));
        profiles().addFollowCounts(user, -1, -2);

        assertThat(privateData(user)).isEqualTo(new PrivateData(new Sensitive<>(PHONE), null, 29, 18));
    }

    @Test
    default void concurrent_profile_changes_are_serialized() {
        var user = newUser();
        save(found(user).info().with(new SetHeight(new Height(150)), LocalDate.EPOCH));

        ConcurrentRunner.run(
                10,
                thread -> transactions().inTransaction(() -> {
                    var info = profiles().lock(user).orElseThrow();
                    var height = Objects.requireNonNull(info.traits().height()).centimetres();
                    profiles()
                            .save(info.with(new SetHeight(new Height(height + 1)), LocalDate.EPOCH), AuthSamples.now());
                    return true;
                }));

        assertThat(found(user).info().traits().height()).isEqualTo(new Height(160));
    }
}
