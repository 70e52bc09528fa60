package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.domain.shared.Quota;
import io.swagger.v3.oas.annotations.media.Schema;

/** How much of something is left. */
record QuotaData(
        int limit,
        int remaining,

        @Schema(description = "when more becomes possible; RFC 3339 in UTC")
        String resetAt) {

    static QuotaData of(Quota quota) {
        return new QuotaData(quota.limit(), quota.remaining(), TimeFormats.formatInstant(quota.resetAt()));
    }
}
