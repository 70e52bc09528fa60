package com.datingtoday.domain.shared.text;

/** Kinds of texts that users write, with the characters that each accepts. */
public enum TextKind {
    /** One line. */
    NAME("", false),
    /** Lines that end with a line feed. */
    PROSE("\n", false),
    /** Lines as the sender wrote them. */
    MESSAGE("\t\n\r\u2028\u2029", true);

    /**
     * Maximum number of consecutive marks. Hebrew with cantillation has up to 5, a Tibetan stack up to 7, Vietnamese 2.
     */
    public static final int MAX_MARKS = 8;

    /** Maximum number of consecutive blank lines. */
    public static final int MAX_BLANK_LINES = 10;

    private final String separators;
    private final boolean privateUse;

    /**
     * Creates a kind.
     *
     * @param separators accepted controls and line separators
     * @param privateUse true if the kind accepts characters of private use
     */
    TextKind(String separators, boolean privateUse) {
        this.separators = separators;
        this.privateUse = privateUse;
    }

    /**
     * Returns true if every character is accepted: no controls, noncharacters, lone surrogates or direction overrides,
     * no invisible characters without a meaning in their context, and no long runs of marks or blank lines.
     */
    public boolean accepts(String text) {
        int marks = 0;
        int lineEnds = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!accepts(character) || (InvisibleCharacters.contains(character) && !isMeaningful(text, i))) {
                return false;
            }
            marks = marksAfter(marks, character);
            lineEnds = lineEndsAfter(lineEnds, text, i);
            if (marks > MAX_MARKS || lineEnds > MAX_BLANK_LINES + 1) {
                return false;
            }
            i += Character.charCount(character);
        }
        return this != NAME || text.isEmpty() || !TextCharacters.isMark(text.codePointAt(0));
    }

    private static boolean isMeaningful(String text, int index) {
        return InvisibleCharacters.hasMeaning(text, index);
    }

    private boolean accepts(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                separators.indexOf(character) >= 0;
            case Character.SURROGATE -> false;
            case Character.PRIVATE_USE -> privateUse;
            case Character.UNASSIGNED -> !TextCharacters.isNoncharacter(character);
            default -> true;
        };
    }

    /** Returns the length of the run of marks; an invisible character does not end the run. */
    private static int marksAfter(int marks, int character) {
        if (InvisibleCharacters.contains(character)) {
            return marks;
        }
        return TextCharacters.isMark(character) ? marks + 1 : 0;
    }

    /** Returns the number of line ends since the last visible character. */
    private static int lineEndsAfter(int lineEnds, String text, int index) {
        char character = text.charAt(index);
        return switch (character) {
            case '\n', '\u2028', '\u2029' -> lineEnds + 1;
            case '\r' -> isFollowedByLineFeed(text, index) ? lineEnds : lineEnds + 1;
            default -> TextCharacters.isBlank(character) ? lineEnds : 0;
        };
    }

    private static boolean isFollowedByLineFeed(String text, int index) {
        return index + 1 < text.length() && text.charAt(index + 1) == '\n';
    }
}
