package com.datingtoday.adapter.providers.media.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Picture whose corners and centre show whether orientation and colours are right. */
public final class OrientationPicture {

    static final Color[] COLOURS = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW, Color.WHITE};

    private OrientationPicture() {}

    /** Returns four by three fields: a colour in each corner, white in the centre, grey elsewhere. */
    public static BufferedImage picture(int width, int height, int type) {
        return drawn(new BufferedImage(width, height, type));
    }

    static BufferedImage drawn(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var drawing = image.createGraphics();
        drawing.setColor(Color.GRAY);
        drawing.fillRect(0, 0, width, height);
        for (int i = 0; i < COLOURS.length; i++) {
            var place = place(i);
            drawing.setColor(COLOURS[i]);
            drawing.fillRect(
                    (int) (width * (place[0] - 0.125)),
                    (int) (height * (place[1] - 1 / 6.0)),
                    Math.ceilDiv(width, 4),
                    Math.ceilDiv(height, 3));
        }
        drawing.dispose();
        return image;
    }

    /** Returns the picture as stored by a rotated camera; the EXIF orientation makes it upright. */
    static BufferedImage stored(BufferedImage upright, int orientation) {
        boolean swapsSides = orientation >= 5;
        int w = upright.getWidth();
        int h = upright.getHeight();
        var stored = new BufferedImage(swapsSides ? h : w, swapsSides ? w : h, upright.getType());
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int[] at = switch (orientation) {
                    case 2 -> new int[] {w - 1 - x, y};
                    case 3 -> new int[] {w - 1 - x, h - 1 - y};
                    case 4 -> new int[] {x, h - 1 - y};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {y, w - 1 - x};
                    case 7 -> new int[] {h - 1 - y, w - 1 - x};
                    case 8 -> new int[] {h - 1 - y, x};
                    default -> new int[] {x, y};
                };
                stored.setRGB(at[0], at[1], upright.getRGB(x, y));
            }
        }
        return stored;
    }

    public static BufferedImage read(byte @Nullable [] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(requireNonNull(jpeg)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertSame(BufferedImage picture, int tolerance) {
        assertColours(picture, tolerance, COLOURS);
    }

    /** Compares the corners, clockwise from the upper left, and then the centre. */
    static void assertColours(BufferedImage picture, int tolerance, Color... expected) {
        for (int i = 0; i < expected.length; i++) {
            var place = place(i);
            var actual = new Color(
                    picture.getRGB((int) (picture.getWidth() * place[0]), (int) (picture.getHeight() * place[1])));
            assertThat(distance(actual, expected[i]))
                    .as("landmark %d is %s, not %s", i, actual, expected[i])
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    public static int distance(Color one, Color other) {
        return Math.max(
                Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }

    private static double[] place(int landmark) {
        return landmark == 4
                ? new double[] {0.5, 0.5}
                : new double[] {landmark % 2 == 0 ? 0.125 : 0.875, landmark < 2 ? 1 / 6.0 : 5 / 6.0};
    }
}
