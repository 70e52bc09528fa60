package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.PersonResponse.LabelResponse;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.profile.own.GetMyProfile;
import com.datingtoday.application.profile.own.UpdateMyProfile;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for profiles. */
@RestController
@RequestMapping("/api/users")
@Tag(name = "profile", description = "Read and change the own profile, album and labels; view other users; follow")
record ProfileController(
        GetMyProfile getMyProfile,
        UpdateMyProfile updateMyProfile,
        ViewProfile viewProfile,
        MyProfilePresenter mine,
        PersonPresenter people,
        ProfileMapping mapping) {

    record ProfileResponse(
            long userId,
            String nickname,
            @Nullable String introduction,

            @Schema(description = "Whole years; null if unknown or hidden.") @Nullable
            Integer age,

            @Schema(description = "0 unknown, 1 male, 2 female.")
            int gender,

            @Schema(description = "Attracted to: 0 unknown, 1 male, 2 female, 3 both.")
            int sexual,

            @Schema(description = "cm") @Nullable Integer height,

            @Schema(description = "0 single, 1 married, 2 divorced, 3 secret.") @Nullable
            Integer emotion,

            @Schema(description = "0 unknown, 1 high school or below, 2 vocational, 3 university, 4 master, 5 doctor.")
            int education,

            @Schema(
                    description =
                            "Yuan per month: 1 below 3000, 2 up to 5000, 3 up to 8000, 4 up to 10000, 5 up to 20000,"
                                    + " 6 above.")
            @Nullable
            Integer salary,

            @Schema(description = "Photos in order; the first one is the avatar.")
            List<PhotoResponse> photos,

            List<LabelResponse> labels,

            @Schema(description = "Labels that the viewer has chosen too.")
            List<LabelResponse> sharedLabels,

            boolean vip,

            @Schema(description = "Whether the operator verified that the photos show this person.")
            boolean verified,

            @Schema(description = "Whether the user registered within the last seven days.")
            boolean newcomer,

            @Schema(
                    description = "Upper bound of the distance in km, or more than 50; null if hidden or unknown.",
                    allowableValues = {"1", "2", "5", "10", "20", "50", "more"})
            @Nullable
            String distance,

            @Schema(
                    description = "Last activity within five minutes, one day or one week; null if hidden or older.",
                    allowableValues = {"online", "today", "week"})
            @Nullable
            String presence,

            @Schema(description = "Whether the viewer follows this person.")
            boolean following,

            @Schema(description = "Whether this person follows the viewer.")
            boolean followed) {}

    @GetMapping("/me")
    @Operation(
            operationId = "getMyProfile",
            summary = "Get my profile",
            description = "Contains the fields that only the owner may view, the completeness of the profile, and texts"
                    + " that are not yet visible to other users.")
    Envelope<MyProfilePresenter.MyProfileResponse> getMyProfile(
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var profile = getMyProfile.get(new GetMyProfile.Query(user));
        return Envelope.of(mine.toResponse(profile, ClientLanguages.isChinese(language)));
    }

    @PatchMapping("/me")
    @PossibleErrors({
        ErrorCode.NICKNAME_LENGTH,
        ErrorCode.NICKNAME_CHARACTERS,
        ErrorCode.NICKNAME_PHONE,
        ErrorCode.NICKNAME_LINK,
        ErrorCode.NICKNAME_RESERVED,
        ErrorCode.NICKNAME_WORDS,
        ErrorCode.TOO_YOUNG,
        ErrorCode.BIRTHDAY_LOCKED,
        ErrorCode.TEXT_REJECTED,
        ErrorCode.TEXT_PHONE,
        ErrorCode.TEXT_LINK,
        ErrorCode.VIP_REQUIRED
    })
    @Operation(
            operationId = "updateMyProfile",
            summary = "Update my profile",
            description =
                    "An absent field stays unchanged; null clears it. The call makes all changes or none. It returns"
                            + " the profile as GET does.")
    Envelope<MyProfilePresenter.MyProfileResponse> updateMyProfile(
            @RequestFields MyProfilePresenter.UpdateProfileRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        updateMyProfile.update(mine.toCommand(user, fields));
        return getMyProfile(user, language);
    }

    @GetMapping("/{user_id}")
    @PossibleErrors({ErrorCode.USER_NOT_FOUND})
    @Operation(
            operationId = "viewProfile",
            summary = "View a profile",
            description = "501 if no user has this number or the viewer may not view the user; the response does not"
                    + " distinguish the two. With the own number, it shows what other users view.")
    Envelope<ProfileResponse> viewProfile(
            @PathVariable("user_id") String userId,
            UserId viewer,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var owner = PathParameters.parseUserId(userId);
        var profile = viewProfile.view(new ViewProfile.Query(viewer, owner));
        return Envelope.of(mapping.toResponse(profile, people.context(ClientLanguages.isChinese(language))));
    }
}
