package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.picture.PictureSource.CmykVariant;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.util.Optional;

/** Converter of decoded channels to sRGB. */
final class SrgbConverter {

    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private SrgbConverter() {}

    /** Converts with the profile, or with the default meaning of the channels if the profile is absent or unusable. */
    static Pixels of(Pixels stored, CmykVariant cmykVariant, Optional<ICC_Profile> profile) {
        var samples = cmykVariant == CmykVariant.NONE ? stored : inks(stored, cmykVariant);
        return profile.flatMap(icc -> converted(samples, icc)).orElseGet(() -> defaultRgb(samples));
    }

    private static Optional<Pixels> converted(Pixels samples, ICC_Profile profile) {
        try {
            var from = raster(samples);
            var to = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, samples.width(), samples.height(), 3, null);
            new ColorConvertOp(new ICC_Profile[] {profile, SRGB}, null).filter(from, to);
            return Optional.of(rgb(to));
        } catch (CMMException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Raster raster(Pixels samples) {
        var raster = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, samples.width(), samples.height(), samples.channels(), null);
        raster.setDataElements(0, 0, samples.width(), samples.height(), samples.values());
        return raster;
    }

    private static Pixels rgb(Raster raster) {
        var values = new byte[raster.getWidth() * raster.getHeight() * 3];
        raster.getDataElements(0, 0, raster.getWidth(), raster.getHeight(), values);
        return new Pixels(raster.getWidth(), raster.getHeight(), 3, values);
    }

    private static Pixels defaultRgb(Pixels samples) {
        var values = new byte[samples.width() * samples.height() * 3];
        for (int i = 0; i < samples.width() * samples.height(); i++) {
            for (int c = 0; c < 3; c++) {
                values[i * 3 + c] = (byte) defaultRgb(samples, i, c);
            }
        }
        return new Pixels(samples.width(), samples.height(), 3, values);
    }

    private static int defaultRgb(Pixels samples, int pixel, int colour) {
        var values = samples.values();
        return switch (samples.channels()) {
            case 1 -> values[pixel] & 0xff;
            case 3 -> values[pixel * 3 + colour] & 0xff;
            default -> (255 - (values[pixel * 4 + colour] & 0xff)) * (255 - (values[pixel * 4 + 3] & 0xff)) / 255;
        };
    }

    /** Returns CMYK values in which 255 is full ink. */
    private static Pixels inks(Pixels stored, CmykVariant cmykVariant) {
        var values = stored.values().clone();
        for (int i = 0; i < values.length; i += 4) {
            if (cmykVariant == CmykVariant.LUMINANCE) {
                separate(values, i);
            }
            for (int c = 0; c < 4 && cmykVariant != CmykVariant.PLAIN; c++) {
                values[i + c] = (byte) (255 - (values[i + c] & 0xff));
            }
        }
        return new Pixels(stored.width(), stored.height(), 4, values);
    }

    /** Converts YCbCr to inks (ITU-T T.871); Adobe stores the complement of the inks. */
    private static void separate(byte[] values, int i) {
        double y = values[i] & 0xff;
        double blue = (values[i + 1] & 0xff) - 128.0;
        double red = (values[i + 2] & 0xff) - 128.0;
        values[i] = complement(y + 1.402 * red);
        values[i + 1] = complement(y - 0.344136 * blue - 0.714136 * red);
        values[i + 2] = complement(y + 1.772 * blue);
    }

    private static byte complement(double value) {
        return (byte) (255 - Math.clamp(Math.round(value), 0, 255));
    }
}
