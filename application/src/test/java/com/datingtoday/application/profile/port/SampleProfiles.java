package com.datingtoday.application.profile.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata.Picture;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Profiles that no other test uses. */
public final class SampleProfiles {

    private static final Instant BEGAN = Instant.parse("2026-02-03T04:05:06.789Z");

    private static final PublishedLocation MOVING = new PublishedLocation(
            Cell.at(31.1, 121.6),
            BEGAN.minusSeconds(900),
            Cell.at(31.2, 121.5),
            BEGAN,
            Cell.at(31.3, 121.4),
            BEGAN.plusSeconds(900),
            Cell.at(-89.5, 179.9));

    private SampleProfiles() {}

    /** Returns a profile with only a nickname. */
    public static Profile minimal(UserId user, String nickname) {
        var info = new UserInfo(
                user, new Nickname(nickname), null, Traits.EMPTY, BirthdayRecord.EMPTY, PrivacySettings.OPEN, BEGAN);
        return new Profile(
                info, UserAlbum.EMPTY, UserLabels.NONE, VipInfo.never(user), false, false, PublishedLocation.NONE);
    }

    /** Returns a profile with all fields and photos in every state. */
    public static Profile complete(UserId user) {
        var info = new UserInfo(
                user,
                new Nickname("小 明 📷"),
                new Introduction("First line\nsecond - line 1 0\n\n三"),
                new Traits(
                        Gender.FEMALE,
                        GenderPreference.BOTH,
                        new Height(171),
                        MaritalStatus.SECRET,
                        Education.MASTER,
                        Salary.ABOVE_20000),
                new BirthdayRecord(new Birthday(LocalDate.of(1996, 2, 29)), 1),
                new PrivacySettings(ProfileAudience.FOLLOWED, true, false, true, MessagePermission.MATCHES, true, true),
                BEGAN);
        var album = new UserAlbum(List.of(
                photo(11, ReviewState.REFUSED), photo(12, ReviewState.VISIBLE), photo(13, ReviewState.PENDING)));
        var vip = new VipInfo(user, BEGAN.plusSeconds(86_400));
        return new Profile(info, album, new UserLabels(Set.of(3, 1, 200)), vip, true, true, MOVING);
    }

    private static Photo photo(long id, ReviewState state) {
        return new Photo(
                id,
                new MediaId(AuthSamples.hex(16)),
                new MediaId(AuthSamples.hex(16)),
                new Picture(1080, 1440, "L6Pj0^jE.AyE_3t7t7R**0o#DgR4"),
                state);
    }
}
