package com.datingtoday.adapter.providers.media.picture;

/**
 * BlurHash of a picture in 28 characters: the first terms of its cosine transform in linear light
 * (https://github.com/woltapp/blurhash/blob/master/Algorithm.md).
 */
final class BlurHash {

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
    private static final int COLUMNS = 4;
    private static final int ROWS = 3;
    /** Longer side, in pixels; more pixels do not visibly change the first terms. */
    private static final int LONGER_SIDE = 32;

    private BlurHash() {}

    static String of(Pixels picture) {
        var small = picture.downscale(LONGER_SIDE);
        var terms = new double[COLUMNS * ROWS][];
        double greatest = 0;
        for (int i = 0; i < terms.length; i++) {
            terms[i] = term(small, i % COLUMNS, i / COLUMNS);
            for (int c = 0; i > 0 && c < 3; c++) {
                greatest = Math.max(greatest, Math.abs(terms[i][c]));
            }
        }
        int scale = Math.clamp((int) Math.floor(greatest * 166 - 0.5), 0, 82);
        var hash = new StringBuilder();
        append(hash, COLUMNS - 1 + (ROWS - 1) * 9, 1);
        append(hash, scale, 1);
        append(hash, mean(terms[0]), 4);
        for (int i = 1; i < terms.length; i++) {
            append(hash, difference(terms[i], (scale + 1) / 166.0), 2);
        }
        return hash.toString();
    }

    private static double[] term(Pixels picture, int i, int j) {
        var sum = new double[3];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                double wave =
                        Math.cos(Math.PI * i * x / picture.width()) * Math.cos(Math.PI * j * y / picture.height());
                for (int c = 0; c < 3; c++) {
                    sum[c] += wave * linear(picture.at(x, y, c));
                }
            }
        }
        double weight = (i == 0 && j == 0 ? 1.0 : 2.0) / (picture.width() * picture.height());
        for (int c = 0; c < 3; c++) {
            sum[c] *= weight;
        }
        return sum;
    }

    private static int mean(double[] term) {
        return stored(term[0]) << 16 | stored(term[1]) << 8 | stored(term[2]);
    }

    private static int difference(double[] term, double greatest) {
        return (quantised(term[0] / greatest) * 19 + quantised(term[1] / greatest)) * 19
                + quantised(term[2] / greatest);
    }

    /** Returns the quantised value, 0 to 18; 9 represents zero. */
    private static int quantised(double value) {
        double root = Math.copySign(Math.sqrt(Math.abs(value)), value);
        return Math.clamp((int) Math.floor(root * 9 + 9.5), 0, 18);
    }

    /** Converts an sRGB value, 0 to 255, to linear light, 0 to 1 (IEC 61966-2-1). */
    private static double linear(int value) {
        double fraction = value / 255.0;
        return fraction <= 0.04045 ? fraction / 12.92 : Math.pow((fraction + 0.055) / 1.055, 2.4);
    }

    private static int stored(double linear) {
        double fraction = Math.clamp(linear, 0, 1);
        double value = fraction <= 0.0031308 ? fraction * 12.92 : 1.055 * Math.pow(fraction, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }

    private static void append(StringBuilder hash, int value, int digits) {
        int divisor = (int) Math.pow(83, digits - 1);
        for (int i = 0; i < digits; i++) {
            hash.append(DIGITS.charAt(value / divisor % 83));
            divisor /= 83;
        }
    }
}
