package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;

/**
 * A picture that is within bounds, as its header says, not decoded yet.
 *
 * @param codec its format
 * @param width pixels, as stored
 * @param height pixels, as stored
 * @param bytesPerPixel what a decoded pixel takes
 * @param coded what a decoder needs, and nothing else
 * @param ink how the four channels of a print are stored
 * @param profile whose colours they are
 * @param orientation EXIF's, 1 to 8
 */
record PictureSource(
        FileFormat codec,
        int width,
        int height,
        int bytesPerPixel,
        DecoderInput coded,
        CmykEncoding ink,
        ColourProfile profile,
        int orientation) {

    /** How the four channels of a print are stored. */
    enum CmykEncoding {
        /** There are none. */
        NONE,
        /** 255 is full ink. */
        PLAIN,
        /** 0 is full ink: Adobe's way. */
        INVERTED,
        /** As {@link #INVERTED}, the three colours as luminance and two differences. */
        LUMINANCE
    }

    private static final long MOST_PIXELS = 25_000_000;
    private static final int MOST_SIDE = 12_000;

    /** Refuses a picture that is too large to be decoded. */
    static void checkBounds(long width, long height) {
        check(width > 0 && height > 0);
        if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS) {
            throw new DomainException(new MediaError.TooManyPixels(MOST_PIXELS));
        }
    }
}
