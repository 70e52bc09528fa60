package com.datingtoday.adapter.providers.media.picture;

/** Pixels with 8 bits per channel, row by row. 1 channel is grey, 3 are RGB, 4 are CMYK. */
final class Pixels {

    private final int width;
    private final int height;
    private final int channels;
    private final byte[] values;

    Pixels(int width, int height, int channels, byte[] values) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.values = values;
    }

    /** Size with the longer side reduced to a maximum; a smaller picture is not enlarged. */
    record Size(int width, int height) {

        static Size within(int longerSide, int width, int height) {
            int longer = Math.max(width, height);
            if (longer <= longerSide) {
                return new Size(width, height);
            }
            return new Size(shorter(width, longerSide, longer), shorter(height, longerSide, longer));
        }

        private static int shorter(int side, int to, int from) {
            return Math.max(1, Math.round((float) side * to / from));
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int channels() {
        return channels;
    }

    /** Returns the backing array. */
    byte[] values() {
        return values;
    }

    int at(int x, int y, int channel) {
        return values[(y * width + x) * channels + channel] & 0xff;
    }

    /** Returns the pixels downscaled by area averaging. */
    Pixels downscale(int longerSide) {
        var size = Size.within(longerSide, width, height);
        if (size.width() == width && size.height() == height) {
            return this;
        }
        var scaler = new AreaScaler(width, height, size.width(), size.height(), channels);
        var row = new int[width * channels];
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < row.length; i++) {
                row[i] = values[y * row.length + i] & 0xff;
            }
            scaler.add(row);
        }
        return scaler.result();
    }

    /**
     * Returns the pixels rotated and mirrored to upright.
     *
     * @param orientation EXIF orientation, 1 to 8
     */
    Pixels upright(int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return this;
        }
        boolean swapsSides = orientation >= 5;
        int newWidth = swapsSides ? height : width;
        int newHeight = swapsSides ? width : height;
        var turned = new byte[values.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int from = source(orientation, x, y, newWidth, newHeight);
                System.arraycopy(values, from * channels, turned, (y * newWidth + x) * channels, channels);
            }
        }
        return new Pixels(newWidth, newHeight, channels, turned);
    }

    /** Returns the index of the stored pixel for a displayed position. */
    private int source(int orientation, int x, int y, int newWidth, int newHeight) {
        int right = newWidth - 1 - x;
        int down = newHeight - 1 - y;
        return switch (orientation) {
            case 2 -> y * width + right;
            case 3 -> down * width + right;
            case 4 -> down * width + x;
            case 5 -> x * width + y;
            case 6 -> right * width + y;
            case 7 -> right * width + down;
            default -> x * width + down;
        };
    }
}
