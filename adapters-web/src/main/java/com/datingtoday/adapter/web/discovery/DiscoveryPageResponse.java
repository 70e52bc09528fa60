package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.profile.PersonResponse;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DiscoveryPageResponse(
        @Schema(description = "Can be shorter than limit, or empty, although has_next is true.")
        List<DiscoveredPersonResponse> list,

        boolean hasNext,

        @Schema(description = "cursor of the next page; null on the last page.") @Nullable
        String nextCursor,

        @Schema(
                description = "Scope of this page: here, wider or world.",
                allowableValues = {"here", "wider", "world"})
        String stage) {

    /**
     * Entry of a discovery list.
     *
     * @param person its fields are on the same level as {@code why} in the JSON
     */
    record DiscoveredPersonResponse(
            @JsonUnwrapped PersonResponse person,

            @Schema(
                    description = "Reasons for this entry: near (within 10 km), shared_labels, popular, new, online.",
                    example = "[\"near\", \"new\"]")
            List<String> why) {}
}
