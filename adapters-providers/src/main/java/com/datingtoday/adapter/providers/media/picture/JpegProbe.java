package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.adapter.providers.media.picture.PictureSource.CmykEncoding;

/** Looks at a JPEG's structure (ITU-T T.81, annex B) from its beginning to its end, decoding nothing. */
record JpegProbe(FileBytes file) {

    private static final String START = "\u00ff\u00d8";
    private static final String END = "\u00ff\u00d9";
    /** Says that three channels are YCbCr. */
    private static final String JFIF = "\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0";
    /** Says that three channels are RGB or YCbCr, by its last byte. */
    private static final String ADOBE = "\u00ff\u00ee\0\u000eAdobe\0\144\0\0\0\0";

    PictureSource read() {
        var walk = new JpegSegmentReader(file, 0);
        long end = walk.run();
        new JpegTrailer(file, walk.announcesPictures(), walk.announcesMotion()).check(end);
        var coded = new DecoderInput().append(START).append(colours(walk));
        walk.coded().forEach(fileRange -> coded.append(fileRange.from(), fileRange.to()));
        coded.append(END);
        return new PictureSource(
                FileFormat.JPEG,
                walk.width(),
                walk.height(),
                walk.channels(),
                coded,
                ink(walk),
                new ColourProfile(walk.profile(), false),
                walk.orientation());
    }

    /** Decoders guess what three channels are if nobody says so; here somebody does. */
    private static String colours(JpegSegmentReader walk) {
        if (walk.channels() != 3) {
            return "";
        }
        boolean rgb = walk.adobe() == 0 || (walk.adobe() < 0 && walk.namesRgb());
        return rgb ? ADOBE + '\0' : JFIF;
    }

    private static CmykEncoding ink(JpegSegmentReader walk) {
        if (walk.channels() != 4) {
            return CmykEncoding.NONE;
        }
        check(walk.adobe() <= 2);
        return switch (walk.adobe()) {
            case 2 -> CmykEncoding.LUMINANCE;
            case 0, 1 -> CmykEncoding.INVERTED;
            default -> CmykEncoding.PLAIN;
        };
    }
}
