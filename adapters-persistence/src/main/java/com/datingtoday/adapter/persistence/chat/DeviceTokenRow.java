package com.datingtoday.adapter.persistence.chat;

/** Row of {@code device_token} without its time; the token is encrypted. */
record DeviceTokenRow(
        long userId,
        String tokenHash,
        int platform,
        String token,
        String tokenKeyId,
        String session,
        boolean showText) {}
