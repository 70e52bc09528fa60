package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import com.datingtoday.domain.media.MediaMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Structure check of an MP4 file (ISO/IEC 14496-12 and -14) or a QuickTime file. One video track and one audio track,
 * or only one of them, are retained; further tracks are not read, because they are erased.
 *
 * @param videoType media type of a file with a video track
 */
record Mp4Probe(FileBytes file, String videoType) {

    private static final int MAX_TRACKS = 64;

    Mp4Recording read() {
        var boxes = Mp4Box.all(file);
        check(boxes.getFirst().type().equals("ftyp"));
        Mp4Box.get(boxes, "ftyp");
        check(boxes.stream().anyMatch(box -> box.type().equals("mdat")));
        var movie = Mp4Box.get(boxes, "moov").children(file);
        var extension = Mp4Box.find(movie, "mvex");
        check(extension.isPresent() || Mp4Box.list(boxes, "moof").isEmpty());
        var tracks = tracks(movie);
        var ranges = new SampleRanges();
        var video = video(tracks).map(track -> samples(track, ranges, extension.isPresent()));
        var sound = sound(tracks).map(track -> samples(track, ranges, extension.isPresent()));
        var retained = Stream.concat(video.stream(), sound.stream()).toList();
        if (retained.isEmpty()) {
            throw MediaChecks.unsupported(UnsupportedPart.TRACKS);
        }
        extension.ifPresent(box -> new Mp4Fragments(file, box, retained).read(boxes));
        var ids = retained.stream().map(samples -> samples.track().id()).collect(Collectors.toUnmodifiableSet());
        return new Mp4Recording(metadata(video, sound), ids, ranges);
    }

    /** Returns the tracks, whose ids must differ. */
    private List<Mp4Track> tracks(List<Mp4Box> movie) {
        var boxes = Mp4Box.list(movie, "trak");
        check(!boxes.isEmpty());
        if (boxes.size() > MAX_TRACKS) {
            throw MediaChecks.unsupported(UnsupportedPart.TRACKS);
        }
        var tracks = boxes.stream().map(box -> Mp4Track.read(file, box)).toList();
        check(tracks.stream().map(Mp4Track::id).distinct().count() == tracks.size());
        return tracks;
    }

    private Optional<Mp4Track> video(List<Mp4Track> tracks) {
        var videos = ofHandler(tracks, "vide");
        var supported =
                videos.stream().filter(track -> track.entry(file).isVideo()).toList();
        var enabled = supported.stream().filter(Mp4Track::enabled).toList();
        if (enabled.size() > 1 || (enabled.isEmpty() && supported.size() > 1)) {
            throw MediaChecks.unsupported(UnsupportedPart.TRACKS);
        }
        return first(videos, supported, enabled);
    }

    private Optional<Mp4Track> sound(List<Mp4Track> tracks) {
        var sounds = ofHandler(tracks, "soun");
        var supported =
                sounds.stream().filter(track -> track.entry(file).isSound()).toList();
        return first(
                sounds, supported, supported.stream().filter(Mp4Track::enabled).toList());
    }

    private static List<Mp4Track> ofHandler(List<Mp4Track> tracks, String handler) {
        return tracks.stream().filter(track -> track.handler().equals(handler)).toList();
    }

    /** Returns the first enabled track, or else the first supported track; empty if there is no track at all. */
    private static Optional<Mp4Track> first(List<Mp4Track> all, List<Mp4Track> supported, List<Mp4Track> enabled) {
        if (!all.isEmpty() && supported.isEmpty()) {
            throw MediaChecks.unsupported(UnsupportedPart.CODEC);
        }
        return Stream.concat(enabled.stream(), supported.stream()).findFirst();
    }

    private Mp4Samples samples(Mp4Track track, SampleRanges ranges, boolean fragmented) {
        var samples = new Mp4Samples(file, track, ranges);
        Mp4SampleTables.read(file, samples, fragmented);
        return samples;
    }

    private MediaMetadata metadata(Optional<Mp4Samples> video, Optional<Mp4Samples> sound) {
        double soundSeconds = sound.map(Mp4Samples::soundSeconds).orElse(0.0);
        if (video.isEmpty()) {
            return new MediaMetadata.Audio(
                    "audio/mp4",
                    MediaChecks.requireWithin(soundSeconds, RecordingLimits.AUDIO, RecordingLimits.PADDING));
        }
        double videoSeconds = video.get().videoSeconds();
        check(videoSeconds > 0);
        var duration = MediaChecks.requireWithin(
                Math.max(videoSeconds, soundSeconds), RecordingLimits.VIDEO, RecordingLimits.PADDING);
        var size = video.get().track().size(file);
        return new MediaMetadata.Video(videoType, duration, size[0], size[1]);
    }
}
