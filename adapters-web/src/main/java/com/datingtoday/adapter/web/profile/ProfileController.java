package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.PersonResponse.LabelResponse;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.profile.own.GetMyProfile;
import com.datingtoday.application.profile.own.UpdateMyProfile;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.domain.profile.visibility.ProfileView;
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

/** Profiles: one's own, and those of others. */
@RestController
@RequestMapping("/api/users")
@Tag(name = "profile", description = "Read and change basic information, album and labels; see others")
record ProfileController(
        GetMyProfile getMyProfile,
        UpdateMyProfile updateMyProfile,
        ViewProfile viewProfile,
        MyProfilePresenter mine,
        PersonPresenter people) {

    /** Somebody else's profile. */
    record ProfileResponse(
            long userId,
            String nickname,
            @Nullable String introduction,

            @Schema(description = "whole years; null if untold or hidden") @Nullable
            Integer age,

            @Schema(description = "0 unknown, 1 male, 2 female")
            int gender,

            @Schema(description = "attracted to: 0 unknown, 1 male, 2 female, 3 both")
            int sexual,

            @Schema(description = "cm") @Nullable Integer height,

            @Schema(description = "0 single, 1 married, 2 divorced, 3 secret") @Nullable
            Integer emotion,

            @Schema(description = "0 unknown, 1 high school or below, 2 vocational, 3 university, 4 master, 5 doctor")
            int education,

            @Schema(description = "yuan a month: 1 below 3000, 2 to 5000, 3 to 8000, 4 to 10000, 5 to 20000, 6 above")
            @Nullable
            Integer salary,

            @Schema(description = "in order; the first is the avatar")
            List<PhotoResponse> photos,

            List<LabelResponse> labels,

            @Schema(description = "those of them that the viewer has chosen too")
            List<LabelResponse> sharedLabels,

            boolean vip,

            @Schema(description = "whether the operator has made sure that the photos show this person")
            boolean verified,

            @Schema(description = "whether this person came only lately")
            boolean newcomer,

            @Schema(
                    description = "within so many km, or more than 50; null if hidden or unknown",
                    allowableValues = {"1", "2", "5", "10", "20", "50", "more"})
            @Nullable
            String distance,

            @Schema(
                    description = "here within five minutes, a day, a week; null if hidden or longer ago",
                    allowableValues = {"online", "today", "week"})
            @Nullable
            String presence,

            @Schema(description = "whether the viewer follows this person")
            boolean following,

            @Schema(description = "whether this person follows the viewer")
            boolean followed) {}

    @GetMapping("/me")
    @Operation(
            summary = "Read my profile",
            description = "With what only its owner may know, how complete it is, and texts that are not visible to"
                    + " others yet.")
    Envelope<MyProfilePresenter.MyProfileResponse> readMine(
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var profile = getMyProfile.get(new GetMyProfile.Query(user));
        return Envelope.of(mine.data(profile, ClientLanguages.isChinese(language)));
    }

    @PatchMapping("/me")
    @Operation(
            summary = "Change my profile",
            description = "A field that is absent stays as it is; null clears. All changes are made, or none. Gives the"
                    + " profile as GET does.")
    Envelope<MyProfilePresenter.MyProfileResponse> change(
            @RequestFields MyProfilePresenter.UpdateProfileRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        updateMyProfile.update(mine.command(user, fields));
        return readMine(user, language);
    }

    @GetMapping("/{user_id}")
    @Operation(
            summary = "See a profile",
            description = "501 if there is nobody of this number, or nobody whom the viewer may see; which of these is"
                    + " not told. One's own number shows what others see.")
    Envelope<ProfileResponse> see(
            @PathVariable("user_id") String userId,
            UserId viewer,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var owner = PathParameters.user(userId);
        return Envelope.of(
                data(viewProfile.view(new ViewProfile.Query(viewer, owner)), ClientLanguages.isChinese(language)));
    }

    private ProfileResponse data(ProfileView seen, boolean chinese) {
        var traits = seen.traits();
        var introduction = seen.introduction();
        var profileStatus = seen.status();
        var names = people.labelNames(chinese);
        return new ProfileResponse(
                seen.user().value(),
                seen.nickname().value(),
                introduction == null ? null : introduction.value(),
                seen.age().isPresent() ? seen.age().getAsInt() : null,
                traits.gender().code(),
                traits.sexual().code(),
                traits.height() == null ? null : traits.height().centimetres(),
                traits.emotion() == null ? null : traits.emotion().code(),
                traits.education().code(),
                traits.salary() == null ? null : traits.salary().code(),
                seen.photos().stream().map(people::photo).toList(),
                PersonPresenter.labels(seen.labels().all(), names),
                PersonPresenter.labels(seen.labels().shared(), names),
                profileStatus.vip(),
                profileStatus.verified(),
                profileStatus.newcomer(),
                PersonPresenter.distance(profileStatus),
                PersonPresenter.presence(profileStatus),
                profileStatus.relation().follows(),
                profileStatus.relation().followed());
    }
}
