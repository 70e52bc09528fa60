package com.datingtoday.bootstrap.development.population;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import java.util.List;
import java.util.stream.IntStream;

/** Plain-coloured pictures that all generated users share. */
final class SamplePictures {

    /**
     * Picture of one colour.
     *
     * @param colour sRGB as 0xRRGGBB
     */
    record PlainPicture(MediaId media, MediaId teaser, MediaMetadata.Picture facts, int colour) {}

    private static final int WIDTH = 540;
    private static final int HEIGHT = 720;

    /** Most albums have at most this many photos; the maximum is {@link UserAlbum#MAX_PHOTOS}. */
    private static final int USUAL = 4;

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

    static final List<PlainPicture> ALL = IntStream.of(
                    0xC97B84, 0x7B9EC9, 0x8FB996, 0xE0B15E, 0x9D8DC7, 0x5E8C8A, 0xD98F5C, 0x6C7A89, 0xB56576, 0x88A0A8,
                    0xA3B18A, 0xE5989B)
            .mapToObj(SamplePictures::plain)
            .toList();

    private SamplePictures() {}

    private static PlainPicture plain(int colour) {
        return new PlainPicture(
                new MediaId("9e000000000000000000000000" + hex(colour)),
                new MediaId("9f000000000000000000000000" + hex(colour)),
                new MediaMetadata.Picture(WIDTH, HEIGHT, blurHash(colour)),
                colour);
    }

    private static String hex(int colour) {
        return "%06x".formatted(colour);
    }

    /** Returns the BlurHash of one colour: one component, maximum AC value 0 (https://blurha.sh). */
    private static String blurHash(int colour) {
        var hash = new StringBuilder("00");
        for (int power = 83 * 83 * 83; power > 0; power /= 83) {
            hash.append(DIGITS.charAt(colour / power % 83));
        }
        return hash.toString();
    }

    /**
     * Creates an album of some of the pictures.
     *
     * @param owner id of the user, from which the ids of the photos are derived
     */
    static UserAlbum album(long owner, SeededChoice seededChoice) {
        int first = seededChoice.between(0, ALL.size() - 1);
        return new UserAlbum(IntStream.range(0, seededChoice.between(1, USUAL))
                .mapToObj(at -> photo(owner * 16 + at, ALL.get((first + at) % ALL.size())))
                .toList());
    }

    private static Photo photo(long id, PlainPicture picture) {
        return new Photo(id, picture.media(), picture.teaser(), picture.facts(), ReviewState.VISIBLE);
    }
}
