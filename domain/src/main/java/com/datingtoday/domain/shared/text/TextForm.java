package com.datingtoday.domain.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Forms in which texts are stored, and their lengths. All are in Unicode normal form NFC. */
public final class TextForm {

    private static final Pattern SEVERAL_BLANKS = Pattern.compile("\\p{Zs}{2,}");
    private static final Pattern OUTER_BLANKS = Pattern.compile("\\A[\\p{Zs}\\s]+|[\\p{Zs}\\s]+\\z");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private TextForm() {}

    /** Returns the text in NFC. */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns one line without blanks around it and with single blanks inside. */
    public static String line(String text) {
        var inner = OUTER_BLANKS.matcher(composed(text)).replaceAll("");
        return SEVERAL_BLANKS.matcher(inner).replaceAll(" ");
    }

    /** Returns lines that end with a line feed, without blanks around the text. */
    public static String lines(String text) {
        return LINE_ENDS.matcher(composed(text)).replaceAll("\n").strip();
    }

    /** Returns the number of code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Counts the characters other than blanks, marks, invisible characters and skin tones. */
    public static int visibleLength(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (TextCharacters.isVisible(character) && !Character.isEmojiModifier(character)) {
                visible++;
            }
            i += Character.charCount(character);
        }
        return visible;
    }

    /** Returns true if at least one character is visible. */
    public static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (TextCharacters.isVisible(character)) {
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }
}
