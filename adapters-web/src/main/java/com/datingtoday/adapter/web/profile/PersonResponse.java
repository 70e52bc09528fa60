package com.datingtoday.adapter.web.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list. Where only name and face may be seen, all else is null.
 *
 * @param avatar the first photo that may be seen
 * @param age whole years
 */
public record PersonResponse(
        long userId,
        String nickname,
        @Nullable AvatarResponse avatar,

        @Schema(description = "whole years; null if untold or hidden") @Nullable
        Integer age,

        @Schema(description = "0 unknown, 1 male, 2 female") @Nullable
        Integer gender,

        @Nullable Boolean vip,

        @Schema(description = "whether the operator has made sure that the photos show this person") @Nullable
        Boolean verified,

        @Schema(description = "whether this person came only lately") @Nullable
        Boolean newcomer,

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

        @Schema(description = "labels that the viewer has chosen too") @Nullable
        List<LabelResponse> sharedLabels,

        @Schema(description = "whether the viewer follows this person") @Nullable
        Boolean following,

        @Schema(description = "whether this person follows the viewer") @Nullable
        Boolean followed) {

    /**
     * The photo that stands for somebody.
     *
     * @param medium link, longer side up to 720 pixels
     * @param small link, longer side up to 240 pixels
     */
    public record AvatarResponse(String blurhash, String medium, String small) {}

    /** A label by number and name. */
    public record LabelResponse(int id, String name) {}
}
