package com.datingtoday.adapter.persistence.profile;

import org.jspecify.annotations.Nullable;

/** Columns of {@code user_info} that only the owner may see; the phone number is encrypted. */
record PrivateProfileRow(
        @Nullable String phone,
        @Nullable String phoneKeyId,
        @Nullable String email,
        int following,
        int followers) {}
