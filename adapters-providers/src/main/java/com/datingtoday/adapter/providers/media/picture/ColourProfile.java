package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The ICC profile that a file brings. One that is broken, too large or for other channels is passed over: the colours
 * are then taken for sRGB.
 *
 * @param parts where it is; empty for none
 * @param deflated whether it is compressed, as in PNG
 */
record ColourProfile(DecoderInput parts, boolean deflated) {

    private static final int MOST_BYTES = 4_000_000;

    static ColourProfile none() {
        return new ColourProfile(new DecoderInput(), false);
    }

    /** The profile if it describes so many channels. */
    Optional<ICC_Profile> read(FileBytes file, int channels) {
        if (parts.isEmpty() || parts.length() > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            var bytes = parts.bytes(file);
            var profile = ICC_Profile.getInstance(deflated ? inflated(bytes) : bytes);
            return profile.getNumComponents() == channels ? Optional.of(profile) : Optional.empty();
        } catch (IllegalArgumentException | DataFormatException e) {
            return Optional.empty();
        }
    }

    /** Stops where no profile is so large. */
    private static byte[] inflated(byte[] bytes) throws DataFormatException {
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes);
            var first = new byte[128];
            int header = inflater.inflate(first);
            int size = header < first.length ? 0 : ByteBuffer.wrap(first).getInt();
            if (size < first.length || size > MOST_BYTES) {
                throw new DataFormatException("no profile");
            }
            var profile = Arrays.copyOf(first, size);
            for (int at = header; at < size; ) {
                int read = inflater.inflate(profile, at, size - at);
                if (read == 0) {
                    throw new DataFormatException("cut off");
                }
                at += read;
            }
            return profile;
        }
    }
}
