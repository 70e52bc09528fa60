package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.adapter.providers.media.picture.PictureSource.CmykVariant;

/** Structure check of a JPEG (ITU-T T.81, annex B) without decoding. */
record JpegProbe(FileBytes file) {

    private static final String START = "\u00ff\u00d8";
    private static final String END = "\u00ff\u00d9";
    /** APP0 segment that declares three channels as YCbCr. */
    private static final String JFIF = "\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0";
    /** APP14 segment without its last byte, which declares three channels as RGB (0) or YCbCr (1). */
    private static final String ADOBE = "\u00ff\u00ee\0\u000eAdobe\0\144\0\0\0\0";

    PictureSource read() {
        var segments = new JpegSegmentReader(file);
        segments.readAll();
        var coded = new DecoderInput().append(START).append(colourSegment(segments));
        segments.coded().forEach(fileRange -> coded.append(fileRange.from(), fileRange.to()));
        coded.append(END);
        return new PictureSource(
                FileFormat.JPEG,
                segments.width(),
                segments.height(),
                segments.channels(),
                coded,
                ink(segments),
                new ColourProfile(segments.profile(), false),
                segments.orientation());
    }

    /** Returns an explicit colour declaration, because decoders guess if three channels have none. */
    private static String colourSegment(JpegSegmentReader segments) {
        if (segments.channels() != 3) {
            return "";
        }
        boolean rgb = segments.adobe() == 0 || (segments.adobe() < 0 && segments.hasRgbComponentIds());
        return rgb ? ADOBE + '\0' : JFIF;
    }

    private static CmykVariant ink(JpegSegmentReader segments) {
        if (segments.channels() != 4) {
            return CmykVariant.NONE;
        }
        check(segments.adobe() <= 2);
        return switch (segments.adobe()) {
            case 2 -> CmykVariant.LUMINANCE;
            case 0, 1 -> CmykVariant.INVERTED;
            default -> CmykVariant.PLAIN;
        };
    }
}
