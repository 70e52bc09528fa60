package com.datingtoday.adapter.web.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entry of a list of people. With basic visibility, all fields after {@code avatar} are null. */
public record PersonResponse(
        long userId,
        String nickname,
        @Nullable AvatarResponse avatar,

        @Schema(description = "Whole years; null if unknown or hidden.") @Nullable
        Integer age,

        @Schema(description = "0 unknown, 1 male, 2 female.") @Nullable
        Integer gender,

        @Nullable Boolean vip,

        @Schema(description = "Whether the operator verified that the photos show this person.") @Nullable
        Boolean verified,

        @Schema(description = "Whether the user registered within the last seven days.") @Nullable
        Boolean newcomer,

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

        @Schema(description = "Labels that the viewer has chosen too.") @Nullable
        List<LabelResponse> sharedLabels,

        @Schema(description = "Whether the viewer follows this person.") @Nullable
        Boolean following,

        @Schema(description = "Whether this person follows the viewer.") @Nullable
        Boolean followed) {

    /**
     * First visible photo of a person.
     *
     * @param medium link to the rendition with a longer side of at most 720 pixels
     * @param small link to the rendition with a longer side of at most 240 pixels
     */
    public record AvatarResponse(String blurhash, String medium, String small) {}

    public record LabelResponse(int id, String name) {}
}
