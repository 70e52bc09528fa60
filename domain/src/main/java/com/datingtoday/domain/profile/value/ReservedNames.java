package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.text.FoldedText;
import com.datingtoday.domain.shared.text.Lookalikes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that only the operator may use. An entry in Han, Kana or Hangul reserves every name that contains it. An entry
 * in another script reserves names with that word, also with look-alike letters or with separators inside the word.
 */
public final class ReservedNames {

    /** Words that do not make a reserved word harmless when they are written together with it. */
    private static final Set<String> FILLERS = Set.of("the", "real", "team", "account", "center", "dept", "s");

    private final List<String> parts;
    private final Set<String> words;
    private final Set<String> fillers;
    private final int maxLength;

    /** Creates the names from the entries of a configuration. */
    public ReservedNames(Collection<String> entries) {
        parts = entries.stream()
                .filter(ReservedNames::isSyllabic)
                .map(ReservedNames::joined)
                .toList();
        words = skeletons(entries.stream().filter(entry -> !isSyllabic(entry)).toList());
        fillers = skeletons(FILLERS);
        maxLength = words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static Set<String> skeletons(Collection<String> entries) {
        return entries.stream()
                .map(entry -> Lookalikes.skeleton(joined(entry)))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns true if a nickname contains a reserved name. */
    public boolean contains(Nickname nickname) {
        var name = nickname.value();
        var joined = joined(name);
        return parts.stream().anyMatch(joined::contains)
                || containsWord(words(name, false))
                || containsWord(words(name, true));
    }

    private boolean containsWord(List<String> skeletons) {
        for (int first = 0; first < skeletons.size(); first++) {
            var text = new StringBuilder();
            for (int i = first; i < skeletons.size() && text.length() <= 2 * maxLength; i++) {
                text.append(skeletons.get(i));
                if (consistsOfWords(text.toString(), false)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean consistsOfWords(String text, boolean found) {
        if (text.isEmpty()) {
            return found;
        }
        for (int end = 1; end <= text.length(); end++) {
            var first = text.substring(0, end);
            var reserved = words.contains(first);
            if ((reserved || fillers.contains(first)) && consistsOfWords(text.substring(end), found || reserved)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the skeletons of the words of a name.
     *
     * @param substitutes true if digits and symbols may replace letters; false if they, and a capital after a small
     *     letter, separate words
     */
    private static List<String> words(String name, boolean substitutes) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int previous = 0;
        for (int character : name.codePoints().toArray()) {
            var isPart = isLetter(character) || (substitutes && Lookalikes.isSubstitute(character));
            if (!isPart || (!substitutes && isCapitalAfterSmall(previous, character))) {
                add(words, word);
            }
            if (isPart) {
                word.appendCodePoint(character);
            }
            previous = isInvisible(character) ? previous : character;
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(Lookalikes.skeleton(word.toString()));
            word.setLength(0);
        }
    }

    private static boolean isCapitalAfterSmall(int previous, int character) {
        return Character.isUpperCase(character) && Character.isLowerCase(previous);
    }

    /** Returns true for letters of a word, with their marks; also for letters in circles and squares. */
    private static boolean isLetter(int character) {
        return !isSyllabic(character)
                && (Character.isLetter(character)
                        || isInvisible(character)
                        || (character >= 0x24B6 && character <= 0x24E9)
                        || (character >= 0x1F110 && character <= 0x1F1FF));
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isSyllabic(String entry) {
        return entry.codePoints().anyMatch(ReservedNames::isSyllabic);
    }

    private static boolean isSyllabic(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** Returns the folded letters and digits of a text without separators. */
    private static String joined(String text) {
        var joined = new StringBuilder(text.length());
        FoldedText.of(text).codePoints().filter(Character::isLetterOrDigit).forEach(joined::appendCodePoint);
        return joined.toString();
    }
}
