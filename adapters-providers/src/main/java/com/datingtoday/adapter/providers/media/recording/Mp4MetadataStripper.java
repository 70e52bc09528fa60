package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds all parts of an MP4 file that its playback does not need: metadata such as location, device and author, further
 * tracks, and bytes between the samples.
 */
final class Mp4MetadataStripper {

    private static final Set<String> ALLOWED_IN_FILE = Set.of("ftyp", "moov", "moof", "mdat", "wide");
    private static final Set<String> ALLOWED_IN_MOVIE = Set.of("mvhd", "iods", "trak", "mvex");
    private static final Set<String> ALLOWED_IN_TRACK = Set.of("tkhd", "edts", "mdia");
    private static final Set<String> ALLOWED_IN_MEDIA = Set.of("mdhd", "hdlr", "minf", "elng");
    private static final Set<String> ALLOWED_IN_EXTENSION = Set.of("mehd", "trex");
    private static final Set<String> ALLOWED_IN_FRAGMENT = Set.of("mfhd", "traf");

    private final FileBytes file;
    private final Mp4Recording recording;
    private final List<Erasure> found = new ArrayList<>();

    private Mp4MetadataStripper(FileBytes file, Mp4Recording recording) {
        this.file = file;
        this.recording = recording;
    }

    /** Returns the parts to erase in a file that passed the probe. */
    static List<Erasure> erasures(FileBytes file, Mp4Recording recording) {
        var stripper = new Mp4MetadataStripper(file, recording);
        var boxes = stripper.retained(Mp4Box.all(file), ALLOWED_IN_FILE);
        for (var box : boxes) {
            switch (box.type()) {
                case "moov" -> stripper.movie(box);
                case "moof" -> stripper.fragment(box);
                default -> {}
            }
        }
        recording
                .ranges()
                .gaps(Mp4Box.list(boxes, "mdat"))
                .forEach(gap -> stripper.found.add(Erasure.ofBytes(gap.from(), gap.to())));
        return stripper.found;
    }

    private void movie(Mp4Box movie) {
        for (var box : retained(movie.children(file), ALLOWED_IN_MOVIE)) {
            switch (box.type()) {
                case "trak" -> {
                    if (retains(box, Mp4Track.read(file, box).id())) {
                        track(box);
                    }
                }
                case "mvex" ->
                    Mp4Box.list(retained(box.children(file), ALLOWED_IN_EXTENSION), "trex")
                            .forEach(defaults -> retains(defaults, file.u32(defaults.from() + 4)));
                default -> {}
            }
        }
    }

    private void track(Mp4Box track) {
        for (var child : retained(track.children(file), ALLOWED_IN_TRACK)) {
            if (child.type().equals("mdia")) {
                retained(child.children(file), ALLOWED_IN_MEDIA);
            }
        }
    }

    private void fragment(Mp4Box fragment) {
        for (var box : Mp4Box.list(retained(fragment.children(file), ALLOWED_IN_FRAGMENT), "traf")) {
            retains(box, Mp4Fragments.trackId(file, box.children(file)));
        }
    }

    /** Returns whether a box of a track remains; otherwise it is erased. */
    private boolean retains(Mp4Box box, long trackId) {
        boolean retained = recording.trackIds().contains(trackId);
        if (!retained) {
            found.add(Erasure.ofBox(file, box));
        }
        return retained;
    }

    private List<Mp4Box> retained(List<Mp4Box> boxes, Set<String> types) {
        boxes.stream().filter(box -> !types.contains(box.type())).forEach(box -> found.add(Erasure.ofBox(file, box)));
        return boxes.stream().filter(box -> types.contains(box.type())).toList();
    }
}
