package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import java.util.List;

/**
 * Looks at an MP4 file (ISO/IEC 14496-12 and -14): a film with at most one sound track, or one sound track alone. Files
 * in fragments are not taken, because their length does not stand in one place, nor are further tracks.
 */
record Mp4Probe(FileBytes file) {

    /** A voice or a film. */
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
        return facts(tracks.stream().map(track -> Mp4Track.read(file, track)).toList());
    }

    private static MediaMetadata facts(List<Mp4Track> tracks) {
        var films =
                tracks.stream().filter(track -> track.kind() == MediaKind.VIDEO).toList();
        if (films.isEmpty()) {
            check(tracks.size() == 1);
            double seconds = tracks.getFirst().seconds();
            return new MediaMetadata.Audio(
                    "audio/mp4", MediaChecks.within(seconds, RecordingLimits.AUDIO, RecordingLimits.PADDING));
        }
        check(films.size() == 1 && films.getFirst().seconds() > 0);
        double longest = tracks.stream().mapToDouble(Mp4Track::seconds).max().orElse(0);
        var duration = MediaChecks.within(longest, RecordingLimits.VIDEO, RecordingLimits.PADDING);
        return new MediaMetadata.Video(
                "video/mp4",
                duration,
                films.getFirst().width(),
                films.getFirst().height());
    }
}
