package com.datingtoday.adapter.persistence.chat;

/** One line of {@code device_token}, but for its time; the token is encrypted. */
record DeviceTokenRow(
        long userId,
        String tokenHash,
        int platform,
        String token,
        String tokenKeyId,
        String session,
        boolean showText) {}
