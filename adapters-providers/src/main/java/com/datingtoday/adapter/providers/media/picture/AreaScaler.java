package com.datingtoday.adapter.providers.media.picture;

import java.util.Arrays;

/**
 * Makes a picture smaller while its rows come in, each new pixel the mean of the area that it covers: nothing is skipped,
 * so nothing flickers or is lost, and only one new row is held.
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

    /** No side may grow. */
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

    /** Takes the next row, the channels of a pixel side by side. */
    void add(int[] samples) {
        shrinkAcross(samples);
        // All in units of 1 / (height * newHeight), so that the borders are whole numbers.
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
                double rest = (double) (right - border) / width;
                for (int c = 0; c < channels; c++) {
                    across[x * channels + c] += rest * samples[i * channels + c];
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
