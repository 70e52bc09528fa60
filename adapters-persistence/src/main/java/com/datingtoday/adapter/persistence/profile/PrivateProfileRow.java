package com.datingtoday.adapter.persistence.profile;

import org.jspecify.annotations.Nullable;

/** What of a line of {@code user_info} is for its owner alone; the phone number is encrypted. */
record PrivateProfileRow(
        @Nullable String phone,
        @Nullable String phoneKeyId,
        @Nullable String email,
        int following,
        int followers) {}
