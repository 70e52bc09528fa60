package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.adapter.providers.media.file.DecoderFailures;
import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import java.util.List;

/** Checks the structure of audio and video files without decoding them. */
public final class RecordingInspector {

    private RecordingInspector() {}

    /**
     * Returns a recording with its metadata.
     *
     * @throws com.datingtoday.domain.shared.DomainException if the recording is rejected
     */
    public static InspectedRecording inspect(FileBytes file, FileFormat format) {
        try {
            return switch (format) {
                case AMR -> new InspectedRecording(new AmrProbe(file).read(), List.of());
                case ADTS -> new InspectedRecording(new AdtsProbe(file).read(), List.of());
                case OGG -> new InspectedRecording(new OggOpusProbe(file).read(), List.of());
                case WEBM -> new WebmOpusProbe(file).read();
                case MOV -> mp4(file, "video/quicktime");
                default -> mp4(file, "video/mp4");
            };
        } catch (RuntimeException e) {
            throw DecoderFailures.toRejection(e);
        }
    }

    private static InspectedRecording mp4(FileBytes file, String videoType) {
        var recording = new Mp4Probe(file, videoType).read();
        return new InspectedRecording(recording.metadata(), Mp4MetadataStripper.erasures(file, recording));
    }
}
