package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import java.util.List;

/**
 * Structure check of an MP4 file (ISO/IEC 14496-12 and -14). It must hold one audio track, or one video track with at
 * most one audio track. Fragmented files are rejected, because their duration is not stored in one place.
 */
record Mp4Probe(FileBytes file) {

    /** Returns the metadata of an audio or a video. */
    MediaMetadata read() {
        var boxes = Mp4Box.all(file);
        check(boxes.getFirst().type().equals("ftyp"));
        Mp4Box.get(boxes, "ftyp");
        check(boxes.stream().anyMatch(box -> box.type().equals("mdat")));
        check(Mp4Box.find(boxes, "moof").isEmpty());
        var movie = Mp4Box.get(boxes, "moov").children(file);
        check(Mp4Box.find(movie, "mvex").isEmpty());
        var tracks = movie.stream().filter(box -> box.type().equals("trak")).toList();
        check(tracks.size() == 1 || tracks.size() == 2);
        return metadata(tracks.stream().map(track -> Mp4Track.read(file, track)).toList());
    }

    private static MediaMetadata metadata(List<Mp4Track> tracks) {
        var videoTracks =
                tracks.stream().filter(track -> track.kind() == MediaKind.VIDEO).toList();
        if (videoTracks.isEmpty()) {
            check(tracks.size() == 1);
            double seconds = tracks.getFirst().seconds();
            return new MediaMetadata.Audio(
                    "audio/mp4", MediaChecks.requireWithin(seconds, RecordingLimits.AUDIO, RecordingLimits.PADDING));
        }
        check(videoTracks.size() == 1 && videoTracks.getFirst().seconds() > 0);
        double longest = tracks.stream().mapToDouble(Mp4Track::seconds).max().orElse(0);
        var duration = MediaChecks.requireWithin(longest, RecordingLimits.VIDEO, RecordingLimits.PADDING);
        return new MediaMetadata.Video(
                "video/mp4",
                duration,
                videoTracks.getFirst().width(),
                videoTracks.getFirst().height());
    }
}
