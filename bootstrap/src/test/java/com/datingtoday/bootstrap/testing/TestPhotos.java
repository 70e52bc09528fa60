package com.datingtoday.bootstrap.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures to upload, and readers of downloaded ones. */
public final class TestPhotos {

    private TestPhotos() {}

    /** Creates a JPEG whose halves have one colour each. */
    public static byte[] jpeg(int width, int height, Color left, Color right) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(left);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(right);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return encode(picture);
    }

    /** Encodes a picture as JPEG. */
    public static byte[] encode(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Creates a small JPEG. */
    public static byte[] jpeg() {
        return jpeg(320, 240, Color.RED, Color.BLUE);
    }

    /** Decodes a downloaded picture. */
    public static BufferedImage decode(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
