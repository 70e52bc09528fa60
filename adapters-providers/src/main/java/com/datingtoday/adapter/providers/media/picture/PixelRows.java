package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a decoded picture, in 8 bits per channel, with transparency blended onto white. Values are not
 * colour-converted here; {@link SrgbConverter} does that once.
 */
final class PixelRows {

    private static final int WHITE = 255;

    private final Raster raster;
    private final int channels;
    private final boolean alpha;
    private final int shift;
    private final int @Nullable [] palette;
    private int[] samples = new int[0];
    private final int[] row;

    private PixelRows(Raster raster, int channels, boolean alpha, int @Nullable [] palette) {
        this.raster = raster;
        this.channels = channels;
        this.alpha = alpha;
        this.palette = palette;
        this.shift = raster.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
        this.row = new int[raster.getWidth() * channels];
    }

    static PixelRows of(BufferedImage image) {
        var raster = image.getRaster();
        if (image.getColorModel() instanceof IndexColorModel index) {
            var palette = new int[index.getMapSize()];
            index.getRGBs(palette);
            return new PixelRows(raster, 3, false, palette);
        }
        int bands = raster.getNumBands();
        check(bands >= 1 && bands <= 4);
        return new PixelRows(raster, bands <= 2 ? 1 : 3, bands % 2 == 0, null);
    }

    /** Returns the rows of a CMYK picture. */
    static PixelRows ofCmyk(Raster raster) {
        check(raster.getNumBands() == 4);
        return new PixelRows(raster, 4, false, null);
    }

    int width() {
        return raster.getWidth();
    }

    int height() {
        return raster.getHeight();
    }

    int channels() {
        return channels;
    }

    /** Returns a row. The array is reused by the next call. */
    int[] row(int y) {
        samples = raster.getPixels(
                raster.getMinX(), raster.getMinY() + y, width(), 1, samples.length == 0 ? null : samples);
        if (palette != null) {
            applyPalette(palette);
        } else if (alpha) {
            blend();
        } else {
            for (int i = 0; i < row.length; i++) {
                row[i] = samples[i] >> shift;
            }
        }
        return row;
    }

    private void applyPalette(int[] colours) {
        for (int x = 0; x < width(); x++) {
            int colour = colours[Math.min(samples[x], colours.length - 1)];
            for (int c = 0; c < 3; c++) {
                row[x * 3 + c] = onWhite(colour >> (16 - 8 * c) & 0xff, colour >>> 24);
            }
        }
    }

    private void blend() {
        for (int x = 0; x < width(); x++) {
            int from = x * (channels + 1);
            for (int c = 0; c < channels; c++) {
                row[x * channels + c] = onWhite(samples[from + c] >> shift, samples[from + channels] >> shift);
            }
        }
    }

    private static int onWhite(int value, int opacity) {
        return (value * opacity + WHITE * (255 - opacity) + 127) / 255;
    }
}
