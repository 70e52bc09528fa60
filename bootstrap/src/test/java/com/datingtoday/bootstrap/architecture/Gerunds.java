package com.datingtoday.bootstrap.architecture;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of types that end in a gerund. */
final class Gerunds {

    /** A last word that ends in {@code ing} after a syllable: not Ring, String or Thing. */
    private static final Pattern GERUND = Pattern.compile("(?:.*[a-z0-9])?((?:[AEIOUY]|[A-Z][a-z]*[aeiouy])[a-z]*ing)");

    private static final Set<String> NOUNS = Set.of("Listing", "Mapping", "Recording");

    /** Names of states and values of the API. */
    private static final Set<String> STATES = Set.of("Missing", "Refunding", "Typing");

    private Gerunds() {}

    static boolean isGerund(String simpleName) {
        var matcher = GERUND.matcher(simpleName);
        return matcher.matches() && !NOUNS.contains(matcher.group(1)) && !STATES.contains(simpleName);
    }
}
