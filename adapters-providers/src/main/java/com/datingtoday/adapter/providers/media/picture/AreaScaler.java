package com.datingtoday.adapter.providers.media.picture;

import java.util.Arrays;

/**
 * Downscaler that averages each target pixel over the area it covers, row by row. It holds one target row in memory.
 */
final class AreaScaler {

    private final int width;
    private final int height;
    private final int newWidth;
    private final int newHeight;
    private final int channels;
    private final byte[] result;
    private final double[] across;
    private final double[] sums;
    private int row;
    private int newRow;

    /** Creates a scaler. The new size must not exceed the old one in either dimension. */
    AreaScaler(int width, int height, int newWidth, int newHeight, int channels) {
        this.width = width;
        this.height = height;
        this.newWidth = newWidth;
        this.newHeight = newHeight;
        this.channels = channels;
        this.result = new byte[newWidth * newHeight * channels];
        this.across = new double[newWidth * channels];
        this.sums = new double[newWidth * channels];
    }

    /** Adds the next source row, with the channels of a pixel side by side. */
    void add(int[] samples) {
        shrinkAcross(samples);
        // Positions are in units of 1 / (height * newHeight), so that row borders are integers.
        long top = (long) row * newHeight;
        long bottom = top + newHeight;
        long border = (long) (newRow + 1) * height;
        long inside = Math.min(bottom, border) - top;
        addWeighted((double) inside / height);
        if (bottom >= border) {
            flush();
            addWeighted((double) (bottom - border) / height);
        }
        row++;
    }

    Pixels result() {
        return new Pixels(newWidth, newHeight, channels, result);
    }

    private void shrinkAcross(int[] samples) {
        Arrays.fill(across, 0);
        int x = 0;
        for (int i = 0; i < width; i++) {
            long left = (long) i * newWidth;
            long border = (long) (x + 1) * width;
            long right = left + newWidth;
            double inside = (double) (Math.min(right, border) - left) / width;
            for (int c = 0; c < channels; c++) {
                across[x * channels + c] += inside * samples[i * channels + c];
            }
            if (right >= border && ++x < newWidth) {
                double remainder = (double) (right - border) / width;
                for (int c = 0; c < channels; c++) {
                    across[x * channels + c] += remainder * samples[i * channels + c];
                }
            }
        }
    }

    private void addWeighted(double weight) {
        if (weight > 0) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * across[i];
            }
        }
    }

    private void flush() {
        for (int i = 0; i < sums.length; i++) {
            result[newRow * sums.length + i] = (byte) Math.clamp(Math.round(sums[i]), 0, 255);
            sums[i] = 0;
        }
        newRow++;
    }
}
