package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.domain.shared.Quota;
import io.swagger.v3.oas.annotations.media.Schema;

record QuotaResponse(
        int limit,
        int remaining,

        @Schema(description = "Time at which the quota resets, RFC 3339 in UTC.")
        String resetAt) {

    static QuotaResponse of(Quota quota) {
        return new QuotaResponse(quota.limit(), quota.remaining(), TimeFormats.formatInstant(quota.resetAt()));
    }
}
