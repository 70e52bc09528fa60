package com.datingtoday.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejects words that Javadoc must not contain, in the main and test sources of all modules. */
class LanguageTest {

    private static final Pattern FORBIDDEN_START =
            Pattern.compile("(?i)(?:What|Who|Whom|Which|Whose|Whether|How)\\b.*");

    private static final Pattern FORBIDDEN_WORD =
            Pattern.compile("(?i)\\b(?:somebody|nobody|everybody|whoever|anew|he|him|his)\\b");

    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s[^{}]*}");

    private static final Pattern BLOCK_TAG = Pattern.compile("\\s@(?=[a-z])");

    private static final Pattern TAG_NAME = Pattern.compile("(?:(?:param|throws)\\s+\\S+|return)\\s*(.*)");

    private static final Pattern SINGLE_WORD = Pattern.compile("[^\\s{]+");

    @Test
    void javadoc_is_written_in_plain_words() {
        assertThat(JavaSource.ofAllModules().stream().flatMap(LanguageTest::violations))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is stored.",
                "Who sends the message.",
                "Whom the user blocks.",
                "Which cell is read.",
                "Whose profile it is.",
                "Whether the session is live.",
                "How the text is encoded.",
                "how the text is encoded.",
                "Name that nobody uses.",
                "Name of somebody.",
                "Everybody may read it.",
                "Rejects whoever is over the limit.",
                "Builds the index anew.",
                "The user and his session.",
                "Sends him a message.",
                "Returns the user; he is logged in.",
                "Harmless.",
                "Harmless",
                "Sends a message.\n\n@param text what is sent",
                "Counts messages.\n\n@return how many there are",
                "Sends a message.\n\n@throws IllegalStateException whether or not\n  it was sent",
            })
    void forbidden_javadoc_is_reported(String javadoc) {
        var source = new JavaSource("Type.java", "class Type {\n    /** " + javadoc + " */\n    void method() {}\n}\n");

        assertThat(violations(source)).singleElement().asString().startsWith("Type.java:2: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Returns whether the session is live.",
                "Sends the header of this message.",
                "Value of the parameter {@code his}.",
                "{@inheritDoc}",
                "Whatever the input, the result is sorted.",
                "Sends a message.\n\n@param text content of the message\n@return true if it was sent",
            })
    void plain_javadoc_is_accepted(String javadoc) {
        var source = new JavaSource("Type.java", "/** " + javadoc + " */\nclass Type {}\n");

        assertThat(violations(source)).isEmpty();
    }

    @Test
    void comments_in_literals_and_other_comments_are_ignored() {
        var source = new JavaSource("Type.java", """
                // Nobody reads this.
                /* What is here. */
                class Type {
                    String text = "/** Nobody. */";
                    char quote = '"';
                    String block = \"""
                            /** Nobody. */
                            \""";
                }
                """);

        assertThat(violations(source)).isEmpty();
    }

    private static Stream<String> violations(JavaSource source) {
        return source.javadocs().stream()
                .filter(javadoc -> isForbidden(javadoc.text()))
                .map(javadoc -> source.file() + ":" + javadoc.line() + ": "
                        + javadoc.text().replaceAll("\\s+", " "));
    }

    private static boolean isForbidden(String javadoc) {
        var text = CODE.matcher(javadoc).replaceAll("code").replaceAll("\\s+", " ");
        var parts = List.of(BLOCK_TAG.split(" " + text));
        return FORBIDDEN_WORD.matcher(text).find()
                || SINGLE_WORD.matcher(text).matches()
                || isForbiddenStart(parts.getFirst())
                || parts.stream().skip(1).map(LanguageTest::descriptionOfTag).anyMatch(LanguageTest::isForbiddenStart);
    }

    private static String descriptionOfTag(String tag) {
        var matcher = TAG_NAME.matcher(tag);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static boolean isForbiddenStart(String text) {
        return FORBIDDEN_START.matcher(text.strip()).matches();
    }
}
