package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.picture.HostilePictures.UNREADABLE;
import static com.datingtoday.adapter.providers.media.picture.HostilePictures.changed;
import static com.datingtoday.adapter.providers.media.picture.HostilePictures.cut;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.box;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.m4a;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.mp4;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.u32;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.u64;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.datingtoday.adapter.providers.media.MediaProcessorFixture;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.adapter.providers.media.picture.HostilePictures.HostileFile;
import com.datingtoday.adapter.providers.media.recording.Mp4Files.Track;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.shared.DomainError;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that begin like recordings, and files of unsupported formats. */
public final class HostileRecordings {

    private static final DomainError CODEC = unsupportedRecording(UnsupportedPart.CODEC);
    static final DomainError TRACKS = unsupportedRecording(UnsupportedPart.TRACKS);
    static final DomainError FRAGMENTS = unsupportedRecording(UnsupportedPart.FRAGMENTS);
    static final DomainError TOO_LONG = new MediaError.TooLong(60);
    static final DomainError FILM_TOO_LONG = new MediaError.TooLong(300);
    private static final DomainError UNSUPPORTED = unsupported(UnsupportedPart.CONTAINER);

    private HostileRecordings() {}

    /** Returns the error of a recording whose container is accepted. */
    private static DomainError unsupportedRecording(UnsupportedPart part) {
        return new MediaError.UnsupportedType(FileFormat.names(EnumSet.of(MediaKind.AUDIO, MediaKind.VIDEO)), part);
    }

    private static DomainError unsupported(UnsupportedPart part) {
        return new MediaError.UnsupportedType(FileFormat.names(MediaProcessorFixture.ALL), part);
    }

    public static Map<String, HostileFile> all() {
        var files = new LinkedHashMap<String, HostileFile>();
        strangers(files);
        streams(files);
        oggs(files);
        mp4s(files);
        mp4Tables(files);
        files.putAll(HostileFragments.all());
        return files;
    }

    private static void strangers(Map<String, HostileFile> files) {
        put(files, "nothing", new byte[0], UNSUPPORTED);
        put(files, "one byte", new byte[] {-1}, UNSUPPORTED);
        put(
                files,
                "a drawing with a script",
                latin("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                UNSUPPORTED);
        put(files, "a page", latin("<!doctype html><script>alert(1)</script>"), UNSUPPORTED);
        put(files, "a GIF", latin("GIF89a\1\0\1\0\0\0\0;"), UNSUPPORTED);
        put(files, "a BMP", latin("BM" + "\0".repeat(60)), UNSUPPORTED);
        put(files, "a TIFF", latin("II*\0\10\0\0\0"), UNSUPPORTED);
        put(files, "a HEIC", box("ftyp", latin("heic"), u32(0), latin("mif1heic")), unsupported(UnsupportedPart.HEIC));
        put(files, "an AVIF", box("ftyp", latin("avif"), u32(0), latin("mif1isom")), UNSUPPORTED);
        put(files, "a QuickTime header", box("ftyp", latin("qt  "), u32(0), latin("qt  ")), UNREADABLE);
        put(files, "an MP3", new byte[] {-1, (byte) 0xfb, (byte) 0x90, 0}, UNSUPPORTED);
        put(files, "a WAV", latin("RIFF\44\0\0\0WAVEfmt "), UNSUPPORTED);
    }

    private static void streams(Map<String, HostileFile> files) {
        put(files, "an AMR without frames", latin("#!AMR\n"), UNREADABLE);
        put(
                files,
                "an AMR without speech",
                join(latin("#!AMR\n"), RecordingFiles.repeated(new byte[] {0x7c}, 50)),
                UNREADABLE);
        put(files, "an AMR with half a frame", Arrays.copyOf(RecordingFiles.amr(5), 6 + 32 * 4 + 9), UNREADABLE);
        put(files, "an AMR with a reserved frame", join(RecordingFiles.amr(5), new byte[] {12 << 3}), UNREADABLE);
        put(files, "an AMR and a page", join(RecordingFiles.amr(5), latin("<html>")), UNREADABLE);
        put(files, "an AMR of many channels", latin("#!AMR_MC1.0\n\0\0\0\2"), UNREADABLE);
        put(files, "an AMR of 60.02 s", RecordingFiles.amr(3001), TOO_LONG);
        put(files, "a wide AMR of 60.02 s", RecordingFiles.wideAmr(3001), TOO_LONG);
        put(files, "an AAC of 61 s", RecordingFiles.adts(2630), TOO_LONG);
        put(files, "an AAC with half a frame", Arrays.copyOf(RecordingFiles.adts(5), 90), UNREADABLE);
        put(files, "an AAC whose frame is shorter than its header", changed(RecordingFiles.adts(5), 4, 0), UNREADABLE);
        put(files, "an AAC whose rate changes", changed(RecordingFiles.adts(5), 42, 1 << 6 | 11 << 2), UNREADABLE);
        put(files, "an AAC with a reserved rate", changed(RecordingFiles.adts(1), 2, 1 << 6 | 13 << 2), UNREADABLE);
        put(files, "an AAC and a zip", join(RecordingFiles.adts(5), latin("PK\3\4")), UNREADABLE);
        put(
                files,
                "a voice of more than 4 MB",
                Arrays.copyOf(RecordingFiles.amr(1), (4 << 20) + 1),
                new MediaError.TooLarge(4 << 20));
    }

    private static void oggs(Map<String, HostileFile> files) {
        var ogg = RecordingFiles.opus(100);
        put(files, "an Ogg of 61 s", RecordingFiles.opus(3050), TOO_LONG);
        put(files, "an Ogg with a wrong checksum", changed(ogg, ogg.length - 1, 5), UNREADABLE);
        put(files, "an Ogg cut off", cut(ogg, 5), UNREADABLE);
        put(files, "an Ogg cut off between pages", Arrays.copyOf(ogg, ogg.length - 27 - 50 * 41), UNREADABLE);
        put(files, "an Ogg without packets", RecordingFiles.opus(0), UNREADABLE);
        put(files, "an Ogg with another behind it", join(ogg, ogg), UNREADABLE);
        put(files, "an Ogg and a page", join(ogg, latin("<html>")), UNREADABLE);
        put(files, "an Ogg that skips all", RecordingFiles.opus(10, 0x9 << 3, 48_000, 2), UNREADABLE);
        put(files, "an Ogg with packets of 180 ms", RecordingFiles.opus(10, 0x3 << 3 | 3, 0, 3), UNREADABLE);
        put(files, "an Ogg with packets of no frames", RecordingFiles.opus(10, 0x9 << 3 | 3, 0, 0), UNREADABLE);
        put(files, "an Ogg with Vorbis", RecordingFiles.page(0, 2, new byte[] {7}, latin("\1vorbis")), CODEC);
        put(
                files,
                "an Ogg of two streams",
                join(
                        RecordingFiles.page(0, 2, new byte[] {19}, RecordingFiles.opusHead(0)),
                        RecordingFiles.page(8, 0, 2, new byte[] {19}, RecordingFiles.opusHead(0))),
                UNREADABLE);
    }

    private static void mp4s(Map<String, HostileFile> files) {
        var m4a = m4a(100);
        for (int part = 1; part < 8; part++) {
            put(files, "an M4A cut off after " + part + "/8", cut(m4a, part), UNREADABLE);
        }
        put(files, "an M4A of 61 s", m4a(2630), TOO_LONG);
        put(
                files,
                "an M4A that claims to be short",
                mp4("M4A ", new Track("soun", Mp4Files.audio(1).entry(), 44_100, 10_000, 1, false)),
                TOO_LONG);
        put(files, "a video of 301 s", mp4("isom", Mp4Files.video(7525, false)), FILM_TOO_LONG);
        put(
                files,
                "a video of 2^32 s",
                mp4("isom", new Track("vide", Mp4Files.video(1, false).entry(), 1, 1, -1, false)),
                FILM_TOO_LONG);
        put(files, "an MP4 without tracks", mp4("isom", new Track[0]), UNREADABLE);
        put(files, "an MP4 with two videos", mp4("isom", Mp4Files.video(10, false), Mp4Files.video(10, false)), TRACKS);
        var many = new Track[65];
        Arrays.fill(many, Mp4Files.audio(10));
        put(files, "an MP4 with 65 tracks", mp4("isom", many), TRACKS);
        put(
                files,
                "an MP4 that lasts no time",
                mp4("isom", new Track("vide", Mp4Files.video(1, false).entry(), 1, 1, 0, false)),
                UNREADABLE);
        put(
                files,
                "an MP4 without units",
                mp4("isom", new Track("vide", Mp4Files.video(1, false).entry(), 0, 1, 1, false)),
                UNREADABLE);
        put(
                files,
                "an MP4 in fragments",
                join(mp4("isom", Mp4Files.video(10, false)), box("moof", new byte[8])),
                UNREADABLE);
        put(files, "an MP4 and a page", join(m4a, latin("<html><script>")), UNREADABLE);
        put(files, "an MP4 with a box of 2^63", join(m4a, u32(1), latin("free"), u64(Long.MIN_VALUE)), UNREADABLE);
        put(files, "an MP4 with a box of 2^63 - 1", join(m4a, u32(1), latin("free"), u64(Long.MAX_VALUE)), UNREADABLE);
        put(files, "an MP4 with a box of length 7", join(m4a, u32(7), latin("free")), UNREADABLE);
        put(
                files,
                "an MP4 of nothing but boxes",
                mp4("isom", RecordingFiles.repeated(box("free"), 100_000)),
                UNREADABLE);
        put(files, "an MP4 nested 10,000 deep", mp4("isom", box("moov", nested(10_000))), UNREADABLE);
    }

    private static void mp4Tables(Map<String, HostileFile> files) {
        put(
                files,
                "an MP4 whose times are of 10^9 samples",
                tables("stts", u32(0), u32(1), u32(1_000_000_000), u32(1)),
                UNREADABLE);
        put(files, "an MP4 with 2^32 - 1 entries", tables("stts", u32(0), u32(-1), u32(10), u32(1)), UNREADABLE);
        put(files, "an MP4 of 10^9 equal samples", tables("stsz", u32(0), u32(1), u32(1_000_000_000)), UNREADABLE);
        put(files, "an MP4 of no samples", tables("stsz", u32(0), u32(1), u32(0)), UNREADABLE);
        put(
                files,
                "an MP4 with samples longer than the file",
                tables("stsz", u32(0), u32(100_000), u32(10)),
                UNREADABLE);
        put(files, "an MP4 with a chunk behind the end", tables("stco", u32(0), u32(1), u32(-1)), UNREADABLE);
        put(files, "an MP4 with a chunk before the beginning", tables("co64", u32(0), u32(1), u64(-1)), UNREADABLE);
        put(
                files,
                "an MP4 whose first chunk is the second",
                tables("stsc", u32(0), u32(1), u32(2), u32(10), u32(1)),
                UNREADABLE);
        put(
                files,
                "an MP4 with fewer samples in its chunks",
                tables("stsc", u32(0), u32(1), u32(1), u32(9), u32(1)),
                UNREADABLE);
        put(files, "an MP4 with an empty table", tables("stts"), UNREADABLE);
        put(
                files,
                "an MP4 with a codec from nowhere",
                mp4("isom", new Track("vide", box("evil", new byte[78]), 1, 1, 1, false)),
                CODEC);
    }

    /** Returns a video of ten frames with one table replaced. */
    private static byte[] tables(String type, byte[]... content) {
        var film = Mp4Files.video(10, false);
        var tables = Mp4Files.tables(film);
        var all = ByteBuffer.wrap(tables);
        var changed = box(type, content);
        byte[] kept = new byte[0];
        for (int at = 8; at < tables.length; at += all.getInt(at)) {
            var next = Arrays.copyOfRange(tables, at, at + all.getInt(at));
            var name = new String(next, 4, 4, ISO_8859_1);
            boolean replaced = name.equals(type) || (type.equals("co64") && name.equals("stco"));
            kept = join(kept, replaced ? changed : next);
        }
        return mp4("isom", box("moov", Mp4Files.track(1, film, box("stbl", kept))));
    }

    private static byte[] nested(int depth) {
        var boxes = ByteBuffer.allocate(depth * 8);
        for (int i = depth; i > 0; i--) {
            boxes.putInt(i * 8).put(latin("trak"));
        }
        return boxes.array();
    }

    private static void put(Map<String, HostileFile> files, String name, byte[] content, DomainError error) {
        files.put(name, new HostileFile(content, error));
    }
}
