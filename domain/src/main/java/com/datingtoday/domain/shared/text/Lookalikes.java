package com.datingtoday.domain.shared.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Skeleton of a text, in which letters of several scripts with the same appearance are equal (as in UTS #39). It serves
 * the comparison with a known word only. The tables contain the letters that resemble a Latin letter.
 */
public final class Lookalikes {

    /** A Latin letter, followed by the characters that resemble it. */
    private static final String[] LETTERS = {
        "a\u0410\u0430\u0391\u03B1\u0251\u1D00\u13AA\uA4EE@4\u2200\u00AA",
        "b\u0412\u0432\u0392\u03B2\u0299\u042C\u044C\u13F4\uA4D0\u0184\u01858",
        "c\u0421\u0441\u03F9\u03F2\u1D04\u13DF\uA4DA\u2CA4\u2CA5\u00A2",
        "d\u0500\u0501\u03B4\u1D05\u13A0\uA4D3\u0257\u0256",
        "e\u0415\u0435\u0395\u03B5\u1D07\u13AC\uA4F0\u04BD\u04BC3\u0454\u0404\u20AC\u025B",
        "f\uA730\uA4DD\u0493\u0192\u03DD",
        "g\u0261\u0262\u0581\uA4D6\u13C0\u0260",
        "h\u041D\u043D\u0397\u04BB\u04BA\u029C\u13BB\uA4E7\u0570\u0266",
        "i\u0406\u0456\u0399\u03B9\u0131\u026A\u0269\u13A5\uA4F2\u04C0\u04CF\u01C0\u05D5\u05DF\u06271|!\u00A1"
                + "l\u029F\u216E\uA4E1\u053C\u1490\u23FD\u2223",
        "j\u0408\u0458\u1D0A\u13AB\uA4D9\u03F3\u037F",
        "k\u041A\u043A\u039A\u03BA\u1D0B\u13E6\uA4D7\u20AD",
        "m\u041C\u043C\u039C\u1D0D\u13B7\uA4DF\u028D",
        "n\u039D\u03B7\u0274\uA4E0\u0578\u057C\u043F\u0438\u0418\u0146",
        "o\u041E\u043E\u039F\u03BF\u03C3\u1D0F\uA4F3\u0555\u0585\u05E1\u06450\u00B0\u25CB\u3007",
        "p\u0420\u0440\u03A1\u03C1\u1D18\u13E2\uA4D1\u00FE",
        "q\u051A\u051B\u0566",
        "r\u0433\u0280\u1D26\u13A1\uA4E3\u027E\u027D\u042F\u044F",
        "s\u0405\u0455\uA731\u13DA\u13D5\uA4E2\u054F5$\u00A7\u01BD",
        "t\u0422\u0442\u03A4\u03C4\u1D1B\u13A2\uA4D47\u2020\u01AD",
        "u\u03C5\u1D1C\u057D\u054D\uA4F4\u028B\u0446",
        "v\u03BD\u0475\u0474\u1D20\u13D9\uA4E6\u2228\u22C1",
        "w\u0461\u0460\u03C9\u1D21\u13B3\u13D4\uA4EA\u051C\u051D\u0561",
        "x\u0425\u0445\u03A7\u03C7\uA4EB\u2715\u00D7",
        "y\u0423\u0443\u03A5\u03B3\u028F\u04AE\u04AF\u13A9\uA4EC\u00A5",
        "z\u0396\u1D22\u13C3\uA4DC",
    };

    private static final Map<Integer, Character> LATIN = latin();

    private Lookalikes() {}

    private static Map<Integer, Character> latin() {
        var latin = new HashMap<Integer, Character>();
        for (var letters : LETTERS) {
            letters.codePoints().skip(1).forEach(character -> latin.put(character, letters.charAt(0)));
        }
        return Map.copyOf(latin);
    }

    /** Returns true for a digit or symbol that replaces a Latin letter inside a word. */
    public static boolean isSubstitute(int character) {
        return !Character.isLetter(character) && LATIN.containsKey(character);
    }

    /** Returns the skeleton of a text. */
    public static String skeleton(String text) {
        // A capital and its small letter may resemble different letters, so both are mapped.
        var capitals = latin(Normalizer.normalize(text, Normalizer.Form.NFKD));
        return latin(FoldedText.of(capitals))
                .replace('l', 'i')
                .replace("rn", "m")
                .replace("vv", "w");
    }

    private static String latin(String text) {
        var latin = new StringBuilder(text.length());
        text.codePoints().map(Lookalikes::undecorated).forEach(character -> {
            var letter = LATIN.get(character);
            latin.appendCodePoint(letter == null ? character : letter);
        });
        return latin.toString();
    }

    /** Maps letters on a dark ground and regional indicators, which have no decomposition. */
    private static int undecorated(int character) {
        if (character >= 0x1F150 && character <= 0x1F169) {
            return 'a' + character - 0x1F150;
        }
        if (character >= 0x1F170 && character <= 0x1F189) {
            return 'a' + character - 0x1F170;
        }
        return character >= 0x1F1E6 && character <= 0x1F1FF ? 'a' + character - 0x1F1E6 : character;
    }
}
