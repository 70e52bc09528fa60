package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;

/** Fixed set of image codecs, independent of other ImageIO plugins on the class path. */
final class ImageCodecs {

    private final ImageReaderSpi jpeg;
    private final ImageReaderSpi png;
    private final ImageReaderSpi webp = new WebPImageReaderSpi();
    private final ImageWriterSpi jpegWriter;

    ImageCodecs() {
        ImageIO.setUseCache(false);
        var registry = IIORegistry.getDefaultInstance();
        jpeg = jdkProvider(registry.getServiceProviders(ImageReaderSpi.class, false), "jpeg");
        png = jdkProvider(registry.getServiceProviders(ImageReaderSpi.class, false), "png");
        jpegWriter = jdkProvider(registry.getServiceProviders(ImageWriterSpi.class, false), "jpeg");
    }

    /** Returns a new decoder, which the caller must dispose of. */
    ImageReader reader(FileFormat fileFormat) throws IOException {
        return switch (fileFormat) {
            case JPEG -> jpeg.createReaderInstance();
            case PNG -> png.createReaderInstance();
            case WEBP -> webp.createReaderInstance();
            case AMR, ADTS, OGG, WEBM, M4A, MP4, MOV ->
                throw new IllegalArgumentException(fileFormat + " is no picture");
        };
    }

    /** Returns a new JPEG encoder, which the caller must dispose of. */
    ImageWriter jpegWriter() throws IOException {
        return jpegWriter.createWriterInstance();
    }

    private static <T extends ImageReaderWriterSpi> T jdkProvider(Iterator<T> all, String format) {
        while (all.hasNext()) {
            var next = all.next();
            var isJdkProvider = next.getClass().getModule() == ImageIO.class.getModule();
            if (isJdkProvider && Arrays.asList(next.getFormatNames()).contains(format)) {
                return next;
            }
        }
        throw new IllegalStateException("the Java runtime has no codec for " + format);
    }
}
