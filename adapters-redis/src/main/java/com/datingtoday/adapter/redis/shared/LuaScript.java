package com.datingtoday.adapter.redis.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.ScriptOutputType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A script that Redis runs as one step. It touches no key but those given as {@code KEYS}, which stand in one slot.
 *
 * @param <T> what it answers
 */
public final class LuaScript<T> {

    private final String text;
    private final String digest;
    private final ScriptOutputType output;

    private LuaScript(String text, ScriptOutputType output) {
        this.text = text;
        this.digest = sha1(text);
        this.output = output;
    }

    /**
     * A script that answers a text.
     *
     * @param beside the class beside which the files lie
     * @param files file names, read one after the other
     */
    public static LuaScript<String> ofText(Class<?> beside, String... files) {
        return new LuaScript<>(read(beside, files), ScriptOutputType.VALUE);
    }

    /** A script that answers a list of texts. */
    public static LuaScript<List<String>> ofTexts(Class<?> beside, String... files) {
        return new LuaScript<>(read(beside, files), ScriptOutputType.MULTI);
    }

    String text() {
        return text;
    }

    String digest() {
        return digest;
    }

    ScriptOutputType output() {
        return output;
    }

    private static String read(Class<?> beside, String... files) {
        return Arrays.stream(files).map(file -> read(beside, file)).collect(Collectors.joining("\n"));
    }

    private static String read(Class<?> beside, String file) {
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
