package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.config.ClientConfigSource;
import com.datingtoday.application.profile.view.ViewUsers;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.profile.visibility.Presence;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
record ProfileConfigSource() implements ClientConfigSource {

    @Override
    public Map<String, Long> limits() {
        return Map.of(
                "album_photos", (long) UserAlbum.MAX_PHOTOS,
                "labels", (long) UserLabels.MAX_LABELS,
                "nickname_min_length", (long) Nickname.MIN_LENGTH,
                "nickname_max_length", (long) Nickname.MAX_LENGTH,
                "introduction_max_length", (long) Introduction.MAX_LENGTH,
                "min_age_years", (long) Birthday.MIN_AGE,
                "height_min_cm", (long) Height.MIN_CENTIMETRES,
                "height_max_cm", (long) Height.MAX_CENTIMETRES,
                "users_per_call", (long) ViewUsers.MAX_USERS);
    }

    @Override
    public List<Enumeration> enumerations() {
        return List.of(
                Enumeration.ofCodes("gender", Gender.values(), Gender::code),
                Enumeration.ofCodes("sexual", GenderPreference.values(), GenderPreference::code),
                Enumeration.ofCodes("emotion", MaritalStatus.values(), MaritalStatus::code),
                Enumeration.ofCodes("education", Education.values(), Education::code),
                Enumeration.ofCodes("salary", Salary.values(), Salary::code),
                Enumeration.ofCodes("authority", ProfileAudience.values(), ProfileAudience::code),
                Enumeration.ofCodes("message_authority", MessagePermission.values(), MessagePermission::code),
                Enumeration.ofNames("review_state", ReviewState.values()),
                Enumeration.ofNames("presence", Presence.values()));
    }
}
