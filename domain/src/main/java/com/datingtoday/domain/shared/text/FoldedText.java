package com.datingtoday.domain.shared.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Form of a text for comparison and search only: NFKC, full case folding, without invisible characters, with single
 * spaces. Marks are removed from Latin, Greek, Cyrillic, Arabic and Hebrew letters. They remain in scripts in which a
 * mark is a vowel or another letter, such as Devanagari, Thai and Kana.
 */
public final class FoldedText {

    private static final Set<UnicodeScript> SCRIPTS_WITH_OPTIONAL_MARKS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.HEBREW,
            UnicodeScript.LATIN);

    /** Letters that a stroke or ligature distinguishes, which has no decomposition. */
    private static final Map<Integer, String> STROKES = Map.of(
            0x00E6, "ae", 0x00F8, "o", 0x0111, "d", 0x0127, "h", 0x0142, "l", 0x0153, "oe", 0x0167, "t", 0x0180, "b");

    /** First and last capitals of Unicode 17, and the distance to their small letters. */
    private static final int[][] LATER_CAPITALS = {
        {0xA7CE, 0xA7CE, 1}, {0xA7D2, 0xA7D2, 1}, {0xA7D4, 0xA7D4, 1}, {0x16EA0, 0x16EB8, 0x1B}
    };

    private static final int TATWEEL = 0x0640;

    private FoldedText() {}

    /** Returns the folded form; equal for texts that a search must not distinguish. */
    public static String of(String text) {
        if (isSimple(text)) {
            return singleSpaced(text.toLowerCase(Locale.ROOT));
        }
        var cased = new StringBuilder(text.length() + 8);
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> !InvisibleCharacters.contains(character) && character != TATWEEL)
                .forEach(character -> appendFolded(cased, character));
        var unmarked = withoutMarks(Normalizer.normalize(cased, Normalizer.Form.NFKD));
        return singleSpaced(Normalizer.normalize(unmarked, Normalizer.Form.NFC));
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Appends the small letters of the capital of the small letter, so that all forms of a letter meet. */
    private static void appendFolded(StringBuilder folded, int character) {
        int small = small(character);
        if (Character.toUpperCase(small) == small && !mayExpand(small)) {
            folded.append(STROKES.getOrDefault(small, Character.toString(small)));
            return;
        }
        Character.toString(small)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(FoldedText::small)
                .forEach(one -> folded.append(STROKES.getOrDefault(one, Character.toString(one))));
    }

    /** Returns true for letters that have no simple capital but may have several capitals, such as the sharp s. */
    private static boolean mayExpand(int character) {
        return Character.isLetter(character) && Character.isLowerCase(character);
    }

    private static int small(int character) {
        for (var range : LATER_CAPITALS) {
            if (character >= range[0] && character <= range[1]) {
                return character + range[2];
            }
        }
        return Character.toLowerCase(character);
    }

    private static StringBuilder withoutMarks(String decomposed) {
        var kept = new StringBuilder(decomposed.length());
        boolean optional = false;
        for (int i = 0; i < decomposed.length(); ) {
            int character = decomposed.codePointAt(i);
            if (!TextCharacters.isMark(character)) {
                optional = SCRIPTS_WITH_OPTIONAL_MARKS.contains(UnicodeScript.of(character));
                kept.appendCodePoint(character);
            } else if (!optional) {
                kept.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return kept;
    }

    private static String singleSpaced(String text) {
        var spaced = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (TextCharacters.isBlank(character)) {
                pending = !spaced.isEmpty();
            } else {
                if (pending) {
                    spaced.append(' ');
                    pending = false;
                }
                spaced.append(character);
            }
        }
        return spaced.toString();
    }
}
