package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.Rendition;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/**
 * Decoder that returns a picture downscaled to the largest rendition. Pixels are subsampled if the decoded picture
 * would exceed 40 MB, and the rest is averaged.
 */
record PictureDecoder(ImageCodecs codecs) {

    private static final long MAX_DECODED_BYTES = 40_000_000;

    Pixels decode(PictureSource source, byte[] coded) throws IOException {
        var reader = codecs.reader(source.codec());
        try (var input = new ByteArrayImageInputStream(coded)) {
            reader.setInput(input, true, true);
            reader.addIIOReadProgressListener(new CancellationListener());
            var size = Pixels.Size.within(Rendition.LARGE.longerSide(), source.width(), source.height());
            var rows = rows(reader, source);
            MediaChecks.check(rows.width() >= size.width() && rows.height() >= size.height());
            var scaler = new AreaScaler(rows.width(), rows.height(), size.width(), size.height(), rows.channels());
            for (int y = 0; y < rows.height(); y++) {
                checkNotInterrupted();
                scaler.add(rows.row(y));
            }
            return scaler.result();
        } finally {
            reader.dispose();
        }
    }

    private static PixelRows rows(ImageReader reader, PictureSource source) throws IOException {
        var parameters = reader.getDefaultReadParam();
        int step = step(source);
        parameters.setSourceSubsampling(step, step, 0, 0);
        if (source.ink() != PictureSource.CmykVariant.NONE) {
            return PixelRows.ofCmyk(raster(reader, parameters));
        }
        BufferedImage image = reader.read(0, parameters);
        checkNotInterrupted();
        return PixelRows.of(image);
    }

    private static Raster raster(ImageReader reader, ImageReadParam parameters) throws IOException {
        var raster = reader.readRaster(0, parameters);
        checkNotInterrupted();
        return raster;
    }

    /** Returns the subsampling step for both directions. */
    private static int step(PictureSource source) {
        int step = 1;
        while (decodedBytes(source, step) > MAX_DECODED_BYTES) {
            step++;
        }
        return step;
    }

    private static long decodedBytes(PictureSource source, int step) {
        return (long) Math.ceilDiv(source.width(), step) * Math.ceilDiv(source.height(), step) * source.bytesPerPixel();
    }

    private static void checkNotInterrupted() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("decoding was interrupted");
        }
    }

    /** Listener that aborts decoding when the thread is interrupted after the processing timeout. */
    private static final class CancellationListener implements IIOReadProgressListener {

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            if (Thread.currentThread().isInterrupted()) {
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
