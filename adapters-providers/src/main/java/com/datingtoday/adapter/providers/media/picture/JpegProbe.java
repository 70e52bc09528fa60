package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.Refusals.check;

import com.datingtoday.adapter.providers.media.file.Codec;
import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.picture.PictureSource.Ink;

/** Looks at a JPEG's structure (ITU-T T.81, annex B) from its beginning to its end, decoding nothing. */
public record JpegProbe(FileBytes file) {

    private static final String START = "\u00ff\u00d8";
    private static final String END = "\u00ff\u00d9";
    /** Says that three channels are YCbCr. */
    private static final String JFIF = "\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0";
    /** Says that three channels are RGB or YCbCr, by its last byte. */
    private static final String ADOBE = "\u00ff\u00ee\0\u000eAdobe\0\144\0\0\0\0";

    public PictureSource read() {
        var walk = new JpegWalk(file, 0);
        long end = walk.run();
        new JpegTrailer(file, walk.announcesPictures(), walk.announcesMotion()).check(end);
        var coded = new CodedParts().append(START).append(colours(walk));
        walk.coded().forEach(part -> coded.append(part.from(), part.to()));
        coded.append(END);
        return new PictureSource(
                Codec.JPEG,
                walk.width(),
                walk.height(),
                walk.channels(),
                coded,
                ink(walk),
                new ColourProfile(walk.profile(), false),
                walk.orientation());
    }

    /** Decoders guess what three channels are if nobody says so; here somebody does. */
    private static String colours(JpegWalk walk) {
        if (walk.channels() != 3) {
            return "";
        }
        boolean rgb = walk.adobe() == 0 || (walk.adobe() < 0 && walk.namesRgb());
        return rgb ? ADOBE + '\0' : JFIF;
    }

    private static Ink ink(JpegWalk walk) {
        if (walk.channels() != 4) {
            return Ink.NONE;
        }
        check(walk.adobe() <= 2);
        return switch (walk.adobe()) {
            case 2 -> Ink.LUMINANCE;
            case 0, 1 -> Ink.INVERTED;
            default -> Ink.PLAIN;
        };
    }
}
