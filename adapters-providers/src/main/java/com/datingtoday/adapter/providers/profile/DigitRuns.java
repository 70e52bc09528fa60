package com.datingtoday.adapter.providers.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs of digits in a text: digits of every script, number words in Han, and letters that look like a digit. A run ends
 * at another letter and at more than {@value #MAX_SEPARATORS} separators.
 */
final class DigitRuns {

    /**
     * Digits between two separators.
     *
     * @param digits ASCII digits
     * @param separator text between the previous group and this one; empty for the first group
     * @param international true if a plus sign is before the digits
     */
    record Group(String digits, String separator, boolean international) {}

    private static final int MAX_SEPARATORS = 4;
    private static final int MIN_DIGITS_BESIDE_LETTERS = 4;

    /** Circled digits without a decomposition, in groups of ten from 1 to 0. */
    private static final String CIRCLED_DIGITS = "❶❷❸❹❺❻❼❽❾⓿➀➁➂➃➄➅➆➇➈⓿➊➋➌➍➎➏➐➑➒⓿";

    private static final String HAN_DIGITS = "零一二三四五六七八九";
    private static final Map<Integer, Character> NUMBER_WORDS = Map.ofEntries(
            Map.entry((int) '〇', '0'),
            Map.entry((int) '○', '0'),
            Map.entry((int) '幺', '1'),
            Map.entry((int) '壹', '1'),
            Map.entry((int) '贰', '2'),
            Map.entry((int) '貳', '2'),
            Map.entry((int) '两', '2'),
            Map.entry((int) '叁', '3'),
            Map.entry((int) '參', '3'),
            Map.entry((int) '肆', '4'),
            Map.entry((int) '伍', '5'),
            Map.entry((int) '陆', '6'),
            Map.entry((int) '陸', '6'),
            Map.entry((int) '柒', '7'),
            Map.entry((int) '捌', '8'),
            Map.entry((int) '玖', '9'));

    /** Letters, each followed by the digit that it resembles. */
    private static final String LOOKALIKES = "O0o0О0о0Ο0ο0I1l1і1І1Ӏ1|1З3з3Ʒ3B8В8S5Ѕ5б6";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}|]+");

    private DigitRuns() {}

    /** Returns the runs of groups, of the text with and without look-alike letters as digits. */
    static List<List<Group>> in(String text) {
        var digits = replaced(text, DigitRuns::digit);
        var all = WORD.matcher(digits).replaceAll(word -> withoutLookalikes(word.group()));
        return all.equals(digits)
                ? groups(digits)
                : Stream.of(digits, all).flatMap(form -> groups(form).stream()).toList();
    }

    private static List<List<Group>> groups(String digits) {
        var runs = new ArrayList<List<Group>>();
        var run = new ArrayList<Group>();
        var separator = new StringBuilder();
        int at = 0;
        while (at < digits.length()) {
            int end = endOfDigits(digits, at);
            if (end > at) {
                run.add(new Group(digits.substring(at, end), separator.toString(), isInternational(digits, at)));
                separator.setLength(0);
                at = end;
            } else {
                int character = digits.codePointAt(at);
                separator.appendCodePoint(character);
                at += Character.charCount(character);
                if (Character.isLetter(character) || separator.codePointCount(0, separator.length()) > MAX_SEPARATORS) {
                    addTo(runs, run);
                    run = new ArrayList<>();
                    separator.setLength(0);
                }
            }
        }
        addTo(runs, run);
        return runs;
    }

    private static void addTo(List<List<Group>> runs, List<Group> run) {
        if (!run.isEmpty()) {
            runs.add(run);
        }
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isInternational(String text, int start) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '(')) {
            before--;
        }
        return text.startsWith("00", start) || (before >= 0 && text.charAt(before) == '+');
    }

    /** Replaces look-alike letters in a word with enough digits; a letter without a look-alike separates digits. */
    private static String withoutLookalikes(String word) {
        long count = word.chars()
                .filter(character -> character >= '0' && character <= '9')
                .count();
        return count < MIN_DIGITS_BESIDE_LETTERS ? word : replaced(word, DigitRuns::lookalike);
    }

    private static String replaced(String text, IntUnaryOperator replacement) {
        var replaced = new StringBuilder(text.length());
        text.codePoints().map(replacement).forEach(replaced::appendCodePoint);
        return replaced.toString();
    }

    private static int digit(int character) {
        int han = HAN_DIGITS.indexOf(character);
        if (han >= 0) {
            return '0' + han;
        }
        var word = NUMBER_WORDS.get(character);
        if (word != null) {
            return word;
        }
        int value = Character.digit(character, 10);
        int circled = CIRCLED_DIGITS.indexOf(character);
        if (circled >= 0) {
            value = (circled + 1) % 10;
        }
        return value >= 0 ? '0' + value : character;
    }

    private static int lookalike(int character) {
        int index = LOOKALIKES.indexOf(character);
        return index >= 0 && index % 2 == 0 ? LOOKALIKES.charAt(index + 1) : character;
    }
}
