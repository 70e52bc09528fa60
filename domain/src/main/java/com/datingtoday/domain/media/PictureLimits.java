package com.datingtoday.domain.media;

import com.datingtoday.domain.shared.DomainException;

/**
 * Limits of the sides of a picture for one use, in addition to those of the decoder.
 *
 * @param leastSide minimum number of pixels of the shorter side
 * @param maxRatio maximum ratio of the longer side to the shorter side
 */
public record PictureLimits(int leastSide, int maxRatio) {

    /** Limits of a picture in a message, which can be the screenshot of a long page. */
    public static final PictureLimits MESSAGE = new PictureLimits(1, Integer.MAX_VALUE);

    /** Limits of a photo, which lists show as a card. */
    public static final PictureLimits PHOTO = new PictureLimits(64, 10);

    /** Rejects a picture outside the limits. The scaling of a large picture does not change the result. */
    public void check(MediaMetadata.Picture picture) {
        int longer = Math.max(picture.width(), picture.height());
        int shorter = Math.min(picture.width(), picture.height());
        if (longer > (long) maxRatio * shorter) {
            throw new DomainException(new MediaError.RatioTooHigh(maxRatio));
        }
        if (shorter < leastSide) {
            throw new DomainException(new MediaError.SideTooShort(leastSide));
        }
    }
}
