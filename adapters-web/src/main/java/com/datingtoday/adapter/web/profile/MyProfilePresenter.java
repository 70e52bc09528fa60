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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the owner's profile, and parser of its changes. */
@Component
record MyProfilePresenter(PersonPresenter people, ProfileMapping mapping, Clock clock) {

    /** Changes to a profile; an absent field stays unchanged. */
    record UpdateProfileRequest(
            @Schema(
                    description = "2 to 32 visible characters without phone numbers and links.",
                    minLength = 2,
                    maxLength = 32)
            Patch<String> nickname,

            @Schema(description = "1 to 500 characters.", minLength = 1, maxLength = 500)
            Patch<@Nullable String> introduction,

            @Schema(
                    description = "0 unknown, 1 male, 2 female.",
                    allowableValues = {"0", "1", "2"})
            Patch<@Nullable Integer> gender,

            @Schema(
                    description = "Attracted to: 0 unknown, 1 male, 2 female, 3 both.",
                    allowableValues = {"0", "1", "2", "3"})
            Patch<@Nullable Integer> sexual,

            @Schema(description = "Can be set once and corrected once.", format = "date")
            Patch<@Nullable String> birthday,

            @Schema(description = "cm", minimum = "100", maximum = "250")
            Patch<@Nullable Integer> height,

            @Schema(
                    description = "0 single, 1 married, 2 divorced, 3 secret.",
                    allowableValues = {"0", "1", "2", "3"})
            Patch<@Nullable Integer> emotion,

            @Schema(
                    description = "The codes of GET /api/users/{user_id}.",
                    allowableValues = {"0", "1", "2", "3", "4", "5"})
            Patch<@Nullable Integer> education,

            @Schema(
                    description = "The codes of GET /api/users/{user_id}.",
                    allowableValues = {"1", "2", "3", "4", "5", "6"})
            Patch<@Nullable Integer> salary,

            @Schema(description = "Visible only to the owner.", format = "email", maxLength = 254)
            Patch<@Nullable String> email,

            @Schema(
                    description =
                            "Users who may see the profile: 0 no user, 1 all users, 2 users whom the owner follows.",
                    allowableValues = {"0", "1", "2"})
            Patch<Integer> authority,

            Patch<Boolean> hideAge,
            Patch<Boolean> hideDistance,
            Patch<Boolean> hideOnline,

            @Schema(
                    description = "Users who may start a conversation: 1 all users, 2 users whom the owner follows, 3"
                            + " matches.",
                    allowableValues = {"1", "2", "3"})
            Patch<Integer> messageAuthority,

            @Schema(
                    description =
                            "Whether to hide read marks from peers; it also hides their read marks from the user.")
            Patch<Boolean> hideRead,

            @Schema(
                    description =
                            "Whether profile views leave no visit. True requires VIP (1501) and has no effect while"
                                    + " VIP is inactive.")
            Patch<Boolean> incognito) {}

    record MyProfileResponse(
            long userId,
            String nickname,
            @Nullable String introduction,
            int gender,
            int sexual,
            @Schema(description = "yyyy-MM-dd") @Nullable String birthday,

            @Schema(description = "Whether the birthday can still be set or corrected.")
            boolean birthdayOpen,

            @Nullable Integer age,
            @Nullable Integer height,
            @Nullable Integer emotion,
            int education,
            @Nullable Integer salary,

            @Schema(description = "E.164; visible only to the owner.")
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

            @Schema(description = "Completeness of the profile in percent.")
            int complete,

            @Schema(description = "Names of empty fields, the most useful first.")
            List<String> missing,

            @Schema(description = "Texts that other users cannot view: pending or rejected.")
            List<PendingTextResponse> waiting,

            @Schema(description = "RFC 3339 in UTC") String createTime) {}

    record PendingTextResponse(
            String field,
            String text,

            @Schema(allowableValues = {"pending", "refused"})
            String state) {}

    UpdateMyProfile.Command toCommand(UserId user, UpdateProfileRequest fields) {
        var email = fields.email().isPresent()
                ? new UpdateMyProfile.EmailChange(
                        fields.email().value() == null
                                ? null
                                : new Email(fields.email().value()))
                : null;
        return new UpdateMyProfile.Command(user, ProfileChangeFactory.of(fields), email);
    }

    MyProfileResponse toResponse(MyProfile mine, boolean chinese) {
        var profile = mine.profile();
        var now = clock.instant();
        var age = mapping.toNullable(profile.info().age(TimeFormats.utcDate(now)));
        return mapping.toResponse(mine, age, profile.vip().isVip(now), people.context(chinese));
    }
}
