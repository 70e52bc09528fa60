package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.box;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.u32;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.u64;

import com.datingtoday.adapter.providers.media.recording.Mp4Files.Track;
import java.io.ByteArrayOutputStream;

/** Generator of fragmented MP4 files with samples of one byte, as browsers record them. */
final class FragmentFiles {

    /** Form in which a fragment states position, duration and size of its samples. */
    enum Form {
        /** Offsets from the fragment, defaults in the fragment, as Chrome writes them. */
        FRAGMENT_DEFAULTS,
        /** Offsets from the fragment, all values for each sample, as Safari writes them. */
        SAMPLE_VALUES,
        /** Defaults of the movie. */
        MOVIE_DEFAULTS,
        /** Offsets from the beginning of the file, as older programs write them. */
        FILE_OFFSETS,
        /** The second track follows the data of the first track. */
        IMPLICIT_OFFSETS
    }

    private static final int SAMPLE_FIELDS = 0xf00;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Form form;
    private final Track[] tracks;

    private FragmentFiles(Form form, Track... tracks) {
        this.form = form;
        this.tracks = tracks;
    }

    /** Returns a file with all samples in fragments; each fragment has the samples of each given track. */
    static byte[] file(Form form, int fragments, Track... tracks) {
        var files = new FragmentFiles(form, tracks);
        files.file.writeBytes(box("ftyp", latin("iso5"), u32(0), latin("iso5mp41")));
        files.file.writeBytes(movie(tracks));
        for (int i = 1; i <= fragments; i++) {
            files.append(i);
        }
        return files.file.toByteArray();
    }

    /** Returns a movie without samples. */
    static byte[] movie(Track... tracks) {
        var boxes = new byte[tracks.length][];
        var defaults = new byte[tracks.length][];
        for (int i = 0; i < tracks.length; i++) {
            var tables = box(
                    "stbl",
                    box("stsd", u32(0), u32(1), tracks[i].entry()),
                    box("stts", u32(0), u32(0)),
                    box("stsz", u32(0), u32(0), u32(0)),
                    box("stsc", u32(0), u32(0)),
                    box("stco", u32(0), u32(0)));
            boxes[i] = Mp4Files.track(i + 1, tracks[i], tables);
            defaults[i] = box("trex", u32(0), u32(i + 1), u32(1), u32(tracks[i].delta()), u32(1), u32(0));
        }
        return box("moov", box("mvhd", new byte[100]), join(boxes), box("mvex", join(defaults)));
    }

    private void append(int number) {
        int length = fragment(number, 0).length;
        file.writeBytes(fragment(number, form == Form.FILE_OFFSETS ? file.size() + length + 8 : length + 8));
        int bytes = 0;
        for (var track : tracks) {
            bytes += track.samples();
        }
        file.writeBytes(box("mdat", new byte[bytes]));
    }

    private byte[] fragment(int number, int offset) {
        var boxes = new byte[tracks.length][];
        int at = offset;
        for (int i = 0; i < tracks.length; i++) {
            boxes[i] = track(i + 1, tracks[i], at);
            at += tracks[i].samples();
        }
        return box("moof", box("mfhd", u32(0), u32(number)), join(boxes));
    }

    private byte[] track(int id, Track track, int offset) {
        var header = switch (form) {
            case FRAGMENT_DEFAULTS -> box("tfhd", u32(0x20018), u32(id), u32(track.delta()), u32(1));
            case SAMPLE_VALUES, MOVIE_DEFAULTS -> box("tfhd", u32(0x20000), u32(id));
            case FILE_OFFSETS -> box("tfhd", u32(0x19), u32(id), u64(offset), u32(track.delta()), u32(1));
            case IMPLICIT_OFFSETS -> box("tfhd", u32(0x18), u32(id), u32(track.delta()), u32(1));
        };
        return box("traf", header, box("tfdt", u32(0), u32(0)), run(track, offset));
    }

    private byte[] run(Track track, int offset) {
        var count = u32(track.samples());
        return switch (form) {
            case FILE_OFFSETS -> box("trun", u32(0), count);
            case SAMPLE_VALUES -> {
                var values = join(u32(track.delta()), u32(1), u32(0), u32(0));
                yield box(
                        "trun",
                        u32(SAMPLE_FIELDS | 1),
                        count,
                        u32(offset),
                        RecordingFiles.repeated(values, track.samples()));
            }
            default -> box("trun", u32(5), count, u32(offset), u32(0));
        };
    }
}
