package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.profile.PersonResponse;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the people who were found. */
record DiscoveryPageResponse(
        @Schema(description = "may be fewer than limit, or none, although has_next is true")
        List<DiscoveredPersonResponse> list,

        boolean hasNext,

        @Schema(description = "cursor of the next page; null after the last") @Nullable
        String nextCursor,

        @Schema(
                description = "how wide the net was cast for this page",
                allowableValues = {"here", "wider", "world"})
        String stage) {

    /**
     * Somebody who was found.
     *
     * @param person as in every list; its fields stand beside {@code why}
     */
    record DiscoveredPersonResponse(
            @JsonUnwrapped PersonResponse person,

            @Schema(
                    description =
                            "what speaks for this person: near (within 10 km), shared_labels, popular, new, online",
                    example = "[\"near\", \"new\"]")
            List<String> why) {}
}
