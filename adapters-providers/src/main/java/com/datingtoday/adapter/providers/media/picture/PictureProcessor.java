package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.file.DecoderFailures;
import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import java.io.IOException;
import java.time.Duration;

/**
 * Checks uploaded pictures and encodes them again as JPEG. The structure is checked on the caller's thread, which is
 * cheap; only a picture within the limits is decoded, on a thread of the decoder pool.
 */
public final class PictureProcessor implements AutoCloseable {

    private final DecoderPool pool;
    private final PictureDecoder decoder;
    private final PictureRenditions renditions;

    /**
     * Starts the decoder threads.
     *
     * @param threads number of pictures decoded at the same time
     * @param queueCapacity number of pictures that may wait for a thread
     * @param queueTimeout maximum time that a picture waits for a thread
     * @param processingTimeout maximum time for decoding and encoding
     */
    public PictureProcessor(int threads, int queueCapacity, Duration queueTimeout, Duration processingTimeout) {
        this(new DecoderPool(threads, queueCapacity, queueTimeout, processingTimeout));
    }

    PictureProcessor(DecoderPool pool) {
        var codecs = new ImageCodecs();
        this.pool = pool;
        this.decoder = new PictureDecoder(codecs);
        this.renditions = new PictureRenditions(codecs);
    }

    /**
     * Returns the renditions of a picture.
     *
     * @throws com.datingtoday.domain.shared.DomainException if the picture is rejected
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the decoder pool has no capacity
     */
    public ProcessedMedia.Picture process(FileBytes file, FileFormat format) {
        var source = probe(file, format);
        return pool.run(() -> decodeAndRender(source, file));
    }

    private static PictureSource probe(FileBytes file, FileFormat format) {
        try {
            return switch (format) {
                case JPEG -> new JpegProbe(file).read();
                case PNG -> new PngProbe(file).read();
                default -> new WebpProbe(file).read();
            };
        } catch (RuntimeException e) {
            throw DecoderFailures.toRejection(e);
        }
    }

    private ProcessedMedia.Picture decodeAndRender(PictureSource source, FileBytes file) throws IOException {
        var stored = decoder.decode(source, source.coded().bytes(file));
        var profile = source.profile().read(file, stored.channels());
        var picture = SrgbConverter.of(stored, source.ink(), profile).upright(source.orientation());
        return renditions.of(picture);
    }

    @Override
    public void close() {
        pool.close();
    }
}
