package com.datingtoday.adapter.web.visitor;

import com.datingtoday.adapter.web.profile.PersonResponse;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * User who viewed the profile.
 *
 * @param person its fields are on the same level as the other fields in the JSON
 */
record VisitorResponse(
        @JsonUnwrapped PersonResponse person,

        @Schema(description = "Time of the newest visit, RFC 3339 in UTC.")
        String visitTime,

        @Schema(description = "Whether the visit is newer than the last call of POST /api/visitors/read.")
        boolean isNew) {}
