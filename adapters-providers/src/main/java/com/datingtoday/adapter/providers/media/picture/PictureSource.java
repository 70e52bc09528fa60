package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;

/**
 * Header data of a picture within the size limits, before decoding.
 *
 * @param width pixels, as stored
 * @param height pixels, as stored
 * @param bytesPerPixel memory of a decoded pixel
 * @param coded input of the decoder
 * @param ink encoding of CMYK channels
 * @param orientation EXIF orientation, 1 to 8
 */
record PictureSource(
        FileFormat codec,
        int width,
        int height,
        int bytesPerPixel,
        DecoderInput coded,
        CmykVariant ink,
        ColourProfile profile,
        int orientation) {

    /** Encoding of the four channels of a CMYK picture. */
    enum CmykVariant {
        /** The picture is not CMYK. */
        NONE,
        /** The value 255 is full ink. */
        PLAIN,
        /** The value 0 is full ink, as Adobe writes it. */
        INVERTED,
        /** As {@link #INVERTED}, with the three colours as YCbCr. */
        LUMINANCE
    }

    private static final long MAX_PIXELS = 25_000_000;
    private static final int MAX_SIDE = 12_000;

    /** Rejects a picture that is too large to be decoded. */
    static void checkBounds(long width, long height) {
        check(width > 0 && height > 0);
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new DomainException(new MediaError.SideTooLong(MAX_SIDE));
        }
        if (width * height > MAX_PIXELS) {
            throw new DomainException(new MediaError.TooManyPixels(MAX_PIXELS));
        }
    }
}
