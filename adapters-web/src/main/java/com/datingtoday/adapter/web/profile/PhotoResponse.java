package com.datingtoday.adapter.web.profile;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A photo as others see it.
 *
 * @param photoId its number
 * @param width of the largest one, pixels
 * @param height of the largest one, pixels
 * @param large link, longer side up to 1440 pixels
 * @param medium link, longer side up to 720 pixels
 * @param small link, longer side up to 240 pixels
 */
record PhotoResponse(
        long photoId,
        int width,
        int height,

        @Schema(description = "a few colours until it is loaded; see https://blurha.sh")
        String blurhash,

        @Schema(description = "link, longer side up to 1440 pixels; good for at least an hour")
        String large,

        @Schema(description = "link, longer side up to 720 pixels")
        String medium,

        @Schema(description = "link, longer side up to 240 pixels")
        String small) {}
