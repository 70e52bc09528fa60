package com.datingtoday.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The snapshot contains the names through which instances share data in Redis, read from the sources: patterns of keys
 * and channels, and every string literal without spaces in Java and Lua. These include parts of keys, kinds and
 * versions of values, and results of scripts. A star replaces values that are computed at run time.
 *
 * <p>{@code mvn verify -Dcontract.update=true} rewrites {@code contract/redis-keys.txt}; see {@link Snapshot}.
 */
class RedisKeyContractTest {

    static final String MODULE = "adapters-redis";

    private static final Pattern COMMENT_IN_LUA = Pattern.compile("--.*");
    private static final Pattern QUOTED_IN_LUA = Pattern.compile("'[^'\\n]*'|\"[^\"\\n]*\"");

    @Test
    void keys_channels_and_stored_words_have_their_names() {
        var lines = new ArrayList<String>();
        patterns().distinct().forEach(pattern -> lines.add("pattern " + pattern));
        Sources.files(MODULE, ".java").stream()
                .filter(file -> !file.getFileName().toString().endsWith("Settings.java"))
                .flatMap(file -> Sources.quotedInJava(Sources.text(file)).stream())
                .filter(text -> text.chars().noneMatch(Character::isWhitespace))
                .distinct()
                .forEach(word -> lines.add("word " + word));
        for (var file : Sources.files(MODULE, ".lua")) {
            var words = new ArrayList<String>();
            var code = COMMENT_IN_LUA.matcher(Sources.text(file)).replaceAll("");
            QUOTED_IN_LUA.matcher(code).results().forEach(match -> words.add(match.group()));
            lines.add("script " + file.getFileName() + " " + String.join(" ", words));
        }

        assertThat(lines).hasSizeGreaterThan(100);
        Snapshot.assertSame("redis-keys.txt", lines);
    }

    /** Returns the literals that start like a key, or with the brace of a hash tag. */
    static Stream<String> patterns() {
        return Sources.files(MODULE, ".java").stream()
                .flatMap(file -> Sources.joinedInJava(Sources.text(file)).stream())
                .filter(text -> text.startsWith("dt:") || text.startsWith("{"));
    }

    @Test
    void only_the_redis_module_contains_names_of_keys() {
        var elsewhere = new TreeSet<String>();
        Stream.of("domain", "application", "adapters-web", "adapters-persistence", "adapters-providers", "bootstrap")
                .flatMap(module -> Sources.files(module, ".java").stream())
                .flatMap(file -> Sources.quotedInJava(Sources.text(file)).stream())
                .filter(text -> text.startsWith("dt:"))
                .forEach(elsewhere::add);
        Sources.files(MODULE, ".lua").stream()
                .map(Sources::text)
                .filter(text -> text.contains("dt:"))
                .forEach(elsewhere::add);

        assertThat(elsewhere).isEmpty();
    }
}
