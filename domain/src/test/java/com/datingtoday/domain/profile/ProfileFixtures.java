package com.datingtoday.domain.profile;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Sample profiles and parts of them. */
public final class ProfileFixtures {

    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final UserId ANNA = new UserId(100_001);

    private ProfileFixtures() {}

    public static UserInfo complete() {
        return new UserInfo(
                ANNA,
                new Nickname("Anna"),
                new Introduction("Likes cats"),
                new Traits(
                        Gender.FEMALE,
                        GenderPreference.MALE,
                        new Height(171),
                        MaritalStatus.DIVORCED,
                        Education.MASTER,
                        Salary.TO_8000),
                new BirthdayRecord(new Birthday(LocalDate.of(1996, 4, 30)), 0),
                PrivacySettings.OPEN,
                NOW.minusSeconds(1_000));
    }

    public static UserInfo empty() {
        var complete = complete();
        return new UserInfo(
                complete.id(),
                complete.nickname(),
                null,
                Traits.EMPTY,
                BirthdayRecord.EMPTY,
                complete.privacy(),
                complete.createTime());
    }

    /** Returns the complete profile with some changes. */
    public static UserInfo complete(ProfileChange... changes) {
        var info = complete();
        for (var change : changes) {
            info = info.with(change, TODAY);
        }
        return info;
    }

    public static Photo photo(long id, ReviewState state) {
        var name = "%032x".formatted(id);
        var teaser = "%032x".formatted(id + 1_000);
        return new Photo(
                id, new MediaId(name), new MediaId(teaser), new MediaMetadata.Picture(1080, 1440, "LEHV6n"), state);
    }

    /** Returns an album of photos 1, 2, 3 … in the given states. */
    public static UserAlbum album(ReviewState... states) {
        var number = new int[1];
        return new UserAlbum(
                Arrays.stream(states).map(state -> photo(++number[0], state)).toList());
    }

    public static Profile profile(UserInfo info) {
        return new Profile(
                info,
                album(ReviewState.VISIBLE),
                new UserLabels(Set.of(1, 2, 3)),
                VipInfo.never(info.id()),
                false,
                false,
                PublishedLocation.NONE);
    }

    public static List<Long> ids(List<Photo> photos) {
        return photos.stream().map(Photo::id).toList();
    }
}
