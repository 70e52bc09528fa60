package com.datingtoday.adapter.web.profile;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Photo as a viewer receives it.
 *
 * @param width pixels of the largest rendition
 * @param height pixels of the largest rendition
 */
record PhotoResponse(
        long photoId,
        int width,
        int height,

        @Schema(description = "BlurHash placeholder, see https://blurha.sh.")
        String blurhash,

        @Schema(description = "Link, longer side at most 1440 pixels, valid for at least one hour.")
        String large,

        @Schema(description = "Link, longer side at most 720 pixels.")
        String medium,

        @Schema(description = "Link, longer side at most 240 pixels.")
        String small) {}
