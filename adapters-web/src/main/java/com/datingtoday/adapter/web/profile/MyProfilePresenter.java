package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.AlbumController.MyPhotoResponse;
import com.datingtoday.adapter.web.profile.PersonResponse.LabelResponse;
import com.datingtoday.adapter.web.shared.binding.Patch;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.profile.own.GetMyProfile.MyProfile;
import com.datingtoday.application.profile.own.UpdateMyProfile;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One's own profile, as its owner gets and changes it. */
@Component
record MyProfilePresenter(PersonPresenter people, MyPhotoPresenter photos, Clock clock) {

    /** What to change; each field may be absent. */
    record UpdateProfileRequest(
            @Schema(description = "2 to 32 visible characters; no phone number, no link")
            Patch<String> nickname,

            @Schema(description = "up to 500 characters") Patch<String> introduction,

            @Schema(description = "0 unknown, 1 male, 2 female")
            Patch<Integer> gender,

            @Schema(description = "0 unknown, 1 male, 2 female, 3 both")
            Patch<Integer> sexual,

            @Schema(description = "yyyy-MM-dd, 18 years ago or more; can be set once and corrected once")
            Patch<String> birthday,

            @Schema(description = "100 to 250 cm") Patch<Integer> height,

            @Schema(description = "0 single, 1 married, 2 divorced, 3 secret")
            Patch<Integer> emotion,

            @Schema(description = "0 to 5") Patch<Integer> education,

            @Schema(description = "1 to 6") Patch<Integer> salary,

            Patch<String> email,

            @Schema(description = "who sees the profile: 0 nobody, 1 everybody, 2 only people I follow")
            Patch<Integer> authority,

            Patch<Boolean> hideAge,
            Patch<Boolean> hideDistance,
            Patch<Boolean> hideOnline,

            @Schema(description = "who may begin to write to me: 1 everybody, 2 only people I follow, 3 only matches")
            Patch<Integer> messageAuthority,

            @Schema(description = "whether others see what I have read; hides it from me likewise")
            Patch<Boolean> hideRead,

            @Schema(
                    description = "whether I look at profiles without leaving a footprint; true is for VIP (1501), and"
                            + " counts only while I am VIP")
            Patch<Boolean> incognito) {}

    /** One's own profile. */
    record MyProfileResponse(
            long userId,
            String nickname,
            @Nullable String introduction,
            int gender,
            int sexual,
            @Schema(description = "yyyy-MM-dd") @Nullable String birthday,

            @Schema(description = "whether the birthday can still be set or corrected")
            boolean birthdayOpen,

            @Nullable Integer age,
            @Nullable Integer height,
            @Nullable Integer emotion,
            int education,
            @Nullable Integer salary,

            @Schema(description = "E.164; shown to its owner alone")
            String phone,

            @Nullable String email,
            int authority,
            boolean hideAge,
            boolean hideDistance,
            boolean hideOnline,
            int messageAuthority,
            boolean hideRead,
            boolean incognito,
            List<MyPhotoResponse> photos,
            List<LabelResponse> labels,
            boolean vip,
            int following,
            int followers,

            @Schema(description = "how much is filled in, percent")
            int complete,

            @Schema(description = "what is not, the most useful first")
            List<String> missing,

            @Schema(description = "texts that others do not see, or not yet")
            List<PendingTextResponse> waiting,

            @Schema(description = "RFC 3339 in UTC") String createTime) {}

    /**
     * A text that others do not see.
     *
     * @param state {@code pending} or {@code refused}
     */
    record PendingTextResponse(
            String field,
            String text,

            @Schema(allowableValues = {"pending", "refused"})
            String state) {}

    UpdateMyProfile.Command command(UserId user, UpdateProfileRequest fields) {
        var email = fields.email().isPresent()
                ? new UpdateMyProfile.EmailChange(
                        fields.email().value() == null
                                ? null
                                : new Email(fields.email().value()))
                : null;
        return new UpdateMyProfile.Command(user, ProfileChangeFactory.of(fields), email);
    }

    MyProfileResponse data(MyProfile mine, boolean chinese) {
        var profile = mine.profile();
        var info = profile.info();
        var traits = info.traits();
        var introduction = info.introduction();
        var birthday = info.birth().birthday();
        var now = clock.instant();
        return new MyProfileResponse(
                info.id().value(),
                info.nickname().value(),
                introduction == null ? null : introduction.value(),
                traits.gender().code(),
                traits.sexual().code(),
                birthday == null ? null : birthday.date().toString(),
                info.birth().canChange(),
                birthday == null ? null : birthday.age(TimeFormats.today(now)),
                traits.height() == null ? null : traits.height().centimetres(),
                traits.emotion() == null ? null : traits.emotion().code(),
                traits.education().code(),
                traits.salary() == null ? null : traits.salary().code(),
                mine.phone(),
                mine.email() == null ? null : mine.email().value(),
                info.privacy().authority().code(),
                info.privacy().hideAge(),
                info.privacy().hideDistance(),
                info.privacy().hideOnline(),
                info.privacy().messageAuthority().code(),
                info.privacy().hideRead(),
                info.privacy().incognito(),
                profile.album().photos().stream().map(photos::data).toList(),
                people.labels(profile.labels().ids().stream().sorted().toList(), chinese),
                profile.vip().isVip(now),
                mine.following(),
                mine.followers(),
                mine.completeness().percent(),
                mine.completeness().missing(),
                mine.pendingTexts().stream()
                        .map(pendingText -> new PendingTextResponse(
                                pendingText.field(),
                                pendingText.text(),
                                pendingText.state().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                TimeFormats.formatInstant(info.createTime()));
    }
}
