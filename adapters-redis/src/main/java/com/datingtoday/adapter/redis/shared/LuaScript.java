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
 * Script that Redis runs atomically. It uses only keys passed as {@code KEYS}, all in one slot, and returns a list of
 * texts.
 */
public final class LuaScript {

    private final String text;
    private final String digest;

    private LuaScript(String text) {
        this.text = text;
        this.digest = sha1(text);
    }

    /**
     * Loads a script from class path resources.
     *
     * @param owner class whose package contains the files
     * @param files file names, concatenated in this order
     * @throws IllegalArgumentException if a file does not exist
     */
    public static LuaScript load(Class<?> owner, String... files) {
        return new LuaScript(Arrays.stream(files).map(file -> text(owner, file)).collect(Collectors.joining("\n")));
    }

    String text() {
        return text;
    }

    String digest() {
        return digest;
    }

    private static String text(Class<?> owner, String file) {
        try (var stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "script " + file + " not found in the package of " + owner.getName());
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the SHA-1 digest by which Redis identifies the script; it has no security purpose. */
    private static String sha1(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
