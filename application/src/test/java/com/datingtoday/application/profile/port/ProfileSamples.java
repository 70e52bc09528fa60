package com.datingtoday.application.profile.port;

import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** Unique profiles and photos. */
public final class ProfileSamples {

    private ProfileSamples() {}

    /** Returns a profile with all fields set. */
    public static UserInfo complete(UserId user, Instant createTime) {
        return new UserInfo(
                user,
                new Nickname("小明 😀 Ölaf"),
                new Introduction("第一行\n" + "😀".repeat(495)),
                new Traits(
                        Gender.FEMALE,
                        GenderPreference.BOTH,
                        new Height(178),
                        MaritalStatus.SECRET,
                        Education.DOCTOR,
                        Salary.ABOVE_20000),
                new BirthdayRecord(new Birthday(LocalDate.of(1996, 2, 29)), 1),
                new PrivacySettings(ProfileAudience.FOLLOWED, true, false, true, MessagePermission.MATCHES, true, true),
                createTime);
    }

    public static Photo photo(ReviewState state) {
        return new Photo(
                ThreadLocalRandom.current().nextLong(1, 1L << 53),
                MediaSamples.id(),
                MediaSamples.id(),
                MediaSamples.PICTURE,
                state);
    }

    /** Returns an album with a new photo for each state. */
    public static UserAlbum album(ReviewState... states) {
        return new UserAlbum(Arrays.stream(states).map(ProfileSamples::photo).toList());
    }
}
