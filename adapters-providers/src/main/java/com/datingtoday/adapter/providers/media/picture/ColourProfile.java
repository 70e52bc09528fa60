package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Embedded ICC profile. A profile that is broken, too large or for another number of channels is ignored; the colours
 * are then interpreted as sRGB.
 *
 * @param parts position in the file; empty if there is no profile
 * @param deflated true if it is compressed, as in PNG
 */
record ColourProfile(DecoderInput parts, boolean deflated) {

    private static final int MAX_BYTES = 4_000_000;

    static ColourProfile none() {
        return new ColourProfile(new DecoderInput(), false);
    }

    /** Returns the profile if it has the given number of channels. */
    Optional<ICC_Profile> read(FileBytes file, int channels) {
        if (parts.isEmpty() || parts.length() > MAX_BYTES) {
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

    /** Inflates at most the size that the profile header declares, up to 4 MB. */
    private static byte[] inflated(byte[] bytes) throws DataFormatException {
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes);
            var first = new byte[128];
            int header = inflater.inflate(first);
            int size = header < first.length ? 0 : ByteBuffer.wrap(first).getInt();
            if (size < first.length || size > MAX_BYTES) {
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
