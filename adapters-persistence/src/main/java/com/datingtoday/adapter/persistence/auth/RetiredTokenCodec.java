package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.domain.auth.SessionKeys.RetiredToken;
import com.datingtoday.domain.auth.TokenHash;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text of the retired tokens before the newest one: {@code <hash>:<milliseconds>}, separated by commas. */
final class RetiredTokenCodec {

    private RetiredTokenCodec() {}

    static @Nullable String encodeOlder(List<RetiredToken> retired) {
        return retired.size() < 2
                ? null
                : retired.stream()
                        .skip(1)
                        .map(former ->
                                former.token().hex() + ":" + former.until().toEpochMilli())
                        .collect(Collectors.joining(","));
    }

    static List<RetiredToken> decode(AuthSessionRow row) {
        if (row.retiredTokenHash() == null || row.retiredUntil() == null) {
            return List.of();
        }
        var newest = new RetiredToken(new TokenHash(row.retiredTokenHash()), row.retiredUntil());
        var older = row.olderTokens();
        return Stream.concat(
                        Stream.of(newest),
                        older == null
                                ? Stream.empty()
                                : Stream.of(older.split(",", -1)).map(RetiredTokenCodec::decode))
                .toList();
    }

    private static RetiredToken decode(String text) {
        var colon = text.indexOf(':');
        return new RetiredToken(
                new TokenHash(text.substring(0, colon)),
                Instant.ofEpochMilli(Long.parseLong(text, colon + 1, text.length(), 10)));
    }
}
