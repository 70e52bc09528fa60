package com.datingtoday.application.shared;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;

/** Random source with the same values in every run. */
public final class SeededRandomSource implements RandomSource {

    private final Random random;

    public SeededRandomSource(long seed) {
        random = new Random(seed);
    }

    @Override
    public String hex(int bytes) {
        return HexFormat.of().formatHex(next(bytes));
    }

    @Override
    public String base64Url(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(next(bytes));
    }

    @Override
    public String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private byte[] next(int bytes) {
        var next = new byte[bytes];
        random.nextBytes(next);
        return next;
    }
}
