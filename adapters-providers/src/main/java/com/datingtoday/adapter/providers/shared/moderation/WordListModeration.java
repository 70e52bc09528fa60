package com.datingtoday.adapter.providers.shared.moderation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.application.shared.Moderation;
import com.datingtoday.domain.shared.text.FoldedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moderation by a word list, for development. It rejects a text with a listed word in any case or width, also with
 * repeated letters. Latin words match only as whole words, and all pictures are accepted. The list in {@code words.txt}
 * is short on purpose: it shows that texts are moderated, and ordinary texts pass.
 */
final class WordListModeration implements Moderation {

    private static final Pattern REPEATED = Pattern.compile("(.)\\1+", Pattern.DOTALL);

    private final Pattern listed;

    /**
     * Reads the list.
     *
     * @param wordFile additional words in UTF-8 with one word per line; null if there are none
     */
    WordListModeration(@Nullable String wordFile) {
        listed = Stream.concat(words().stream(), wordFile == null ? Stream.of() : words(wordFile).stream())
                .map(WordListModeration::compared)
                .map(word -> isLatin(word) ? "(?<![a-z])" + Pattern.quote(word) + "(?![a-z])" : Pattern.quote(word))
                .collect(Collectors.collectingAndThen(Collectors.joining("|"), Pattern::compile));
    }

    private static List<String> words() {
        var resource = Objects.requireNonNull(WordListModeration.class.getResourceAsStream("words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return words(lines.lines());
        } catch (IOException e) {
            throw new IllegalStateException("words.txt cannot be read", e);
        }
    }

    private static List<String> words(String wordFile) {
        try (var lines = Files.lines(Path.of(wordFile))) {
            return words(lines);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    ModerationSettings.PREFIX + ".word-file must be a file of words that can be read, in UTF-8", e);
        }
    }

    private static List<String> words(Stream<String> lines) {
        return lines.map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isLatin(String word) {
        return word.codePoints().allMatch(character -> character < 0x80);
    }

    /** Returns the folded text with single letters in place of repeated ones. */
    private static String compared(String text) {
        return REPEATED.matcher(FoldedText.of(text)).replaceAll("$1");
    }

    @Override
    public Verdict moderate(String caseId, Content content) {
        return switch (content) {
            case Content.Text text ->
                listed.matcher(compared(text.text().value())).find() ? Verdict.REFUSED : Verdict.VISIBLE;
            case Content.Picture _ -> Verdict.VISIBLE;
        };
    }
}
