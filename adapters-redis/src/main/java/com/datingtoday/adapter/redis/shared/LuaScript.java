package com.datingtoday.adapter.redis.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A script that Redis runs as one step. It touches no key but those given as {@code KEYS}, which stand in one slot, and
 * answers a list of texts.
 */
public final class LuaScript {

    private final String text;
    private final String digest;

    private LuaScript(String text) {
        this.text = text;
        this.digest = sha1(text);
    }

    /**
     * Reads a script.
     *
     * @param beside the class beside which the files lie
     * @param files file names, read one after the other
     */
    public static LuaScript read(Class<?> beside, String... files) {
        return new LuaScript(
                Arrays.stream(files).map(file -> text(beside, file)).collect(Collectors.joining("\n")));
    }

    String text() {
        return text;
    }

    String digest() {
        return digest;
    }

    private static String text(Class<?> beside, String file) {
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no script " + file + " beside " + beside.getName());
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Redis calls the script; nothing is kept secret by it. */
    private static String sha1(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
