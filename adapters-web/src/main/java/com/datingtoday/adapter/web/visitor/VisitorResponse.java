package com.datingtoday.adapter.web.visitor;

import com.datingtoday.adapter.web.profile.PersonResponse;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Somebody who looked at my profile.
 *
 * @param person as in every list; its fields stand beside the others
 */
record VisitorResponse(
        @JsonUnwrapped PersonResponse person,

        @Schema(description = "of the newest visit; RFC 3339 in UTC")
        String visitTime,

        @Schema(description = "whether it came after I have read the list for the last time")
        boolean isNew) {}
