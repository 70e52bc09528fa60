package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encoder of the stored renditions: progressive JPEG without metadata. */
record PictureRenditions(ImageCodecs codecs) {

    private static final float QUALITY = 0.85f;
    /** Pixels of the longer side of a teaser; a person cannot be identified in so few pixels. */
    private static final int TEASER_PIXELS = 8;

    /**
     * Returns the renditions.
     *
     * @param picture upright, in sRGB, no larger than the largest rendition
     */
    ProcessedMedia.Picture of(Pixels picture) throws IOException {
        var renditions = new EnumMap<Rendition, byte[]>(Rendition.class);
        renditions.put(Rendition.LARGE, jpeg(image(picture)));
        var medium = picture.downscale(Rendition.MEDIUM.longerSide());
        renditions.put(Rendition.MEDIUM, jpeg(image(medium)));
        var small = medium.downscale(Rendition.SMALL.longerSide());
        renditions.put(Rendition.SMALL, jpeg(image(small)));
        renditions.put(Rendition.TEASER, jpeg(teaser(small)));
        var metadata = new MediaMetadata.Picture(picture.width(), picture.height(), BlurHash.of(small));
        return new ProcessedMedia.Picture(metadata, renditions);
    }

    private static BufferedImage teaser(Pixels small) {
        var size = Pixels.Size.within(Rendition.TEASER.longerSide(), small.width(), small.height());
        var blurred = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = blurred.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(image(small.downscale(TEASER_PIXELS)), 0, 0, size.width(), size.height(), null);
        } finally {
            graphics.dispose();
        }
        return blurred;
    }

    private static BufferedImage image(Pixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        var row = new int[pixels.width()];
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = pixels.at(x, y, 0) << 16 | pixels.at(x, y, 1) << 8 | pixels.at(x, y, 2);
            }
            image.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return image;
    }

    private byte[] jpeg(BufferedImage image) throws IOException {
        var writer = codecs.jpegWriter();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters(writer));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam parameters(ImageWriter writer) {
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return parameters;
    }
}
