package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.adapter.providers.media.file.DecoderFailures;
import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.domain.media.MediaMetadata;
import java.io.IOException;
import java.nio.file.Path;

/** Checks the structure of audio and video files without decoding them. */
public final class RecordingInspector {

    private RecordingInspector() {}

    /**
     * Returns the metadata of a recording.
     *
     * @throws com.datingtoday.domain.shared.DomainException if the recording is rejected
     */
    public static MediaMetadata inspect(FileBytes file, FileFormat format) {
        try {
            return switch (format) {
                case AMR -> new AmrProbe(file).read();
                case ADTS -> new AdtsProbe(file).read();
                case OGG -> new OggOpusProbe(file).read();
                default -> new Mp4Probe(file).read();
            };
        } catch (RuntimeException e) {
            throw DecoderFailures.toRejection(e);
        }
    }

    /** Overwrites the location, device and author data of an inspected MP4 file in place. */
    public static void stripMp4Metadata(Path path, FileBytes file) throws IOException {
        Mp4MetadataStripper.erase(path, file, Mp4MetadataStripper.metadataBoxes(file));
    }
}
