package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.box;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.further;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.mp4;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.sound;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.u32;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.video;

import com.datingtoday.adapter.providers.media.picture.HostilePictures;
import com.datingtoday.adapter.providers.media.recording.FragmentFiles.Form;
import com.datingtoday.adapter.providers.media.recording.Mp4Files.Track;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Recordings with the peculiarities of devices and programs: codecs, further tracks, fragments and containers. */
final class DeviceRecordings {

    /** Text in each part of a file that playback does not need; no stored file contains it. */
    static final String PAYLOAD = "+48.8577+002.2950/4711";

    /**
     * Recording with its expected result.
     *
     * @param code number of the response code; 0 if the recording is accepted
     * @param type media type, or {@code detail} of the error; can be empty for other errors
     * @param millis duration of an accepted recording
     */
    @SuppressWarnings("ArrayRecordComponent")
    record DeviceRecording(byte[] content, int code, String type, long millis) {}

    private static final byte[] SECRET = latin(PAYLOAD);
    private static final Track VIDEO = video(50, false);
    private static final Track VOICE = Mp4Files.audio(100);
    private static final Track QUICKTIME_VOICE = sound(Mp4Files.quickTimeEntry());
    private static final Track SHORT_VIDEO = video(10, false);
    private static final Track SHORT_VOICE = Mp4Files.audio(20);
    private static final byte[] LAVC = box("udta", box("\u00a9nam", SECRET));

    private final Map<String, DeviceRecording> recordings = new LinkedHashMap<>();

    private DeviceRecordings() {}

    static Map<String, DeviceRecording> all() {
        var all = new DeviceRecordings();
        all.phones();
        all.cameras();
        all.fragments();
        all.browsers();
        all.otherCodecs();
        all.otherTracks();
        all.otherContainers();
        all.damaged();
        all.tooLong();
        return all.recordings;
    }

    private void phones() {
        accept("iPhone: H.264", withSecret("qt  ", VIDEO, QUICKTIME_VOICE), "video/quicktime", 2322);
        accept("iPhone: HEVC", withSecret("qt  ", video("hvc1"), QUICKTIME_VOICE), "video/quicktime", 2322);
        accept(
                "iPhone: metadata tracks",
                withSecret("qt  ", video("hvc1"), QUICKTIME_VOICE, further("meta", "mebx"), further("meta", "mebx")),
                "video/quicktime",
                2322);
        accept(
                "iPhone: spatial sound",
                withSecret("qt  ", video("hvc1"), QUICKTIME_VOICE, sound(box("apac", new byte[28]))),
                "video/quicktime",
                2322);
        accept("iPhone: silent video", withSecret("qt  ", VIDEO), "video/quicktime", 2000);
        accept("iPhone: voice memo", withSecret("M4A ", VOICE), "audio/mp4", 2322);
        accept("Pixel: motion data", withSecret("mp42", VIDEO, VOICE, further("meta", "mett")), "video/mp4", 2322);
        accept("Samsung: two sounds", withSecret("mp42", VIDEO, VOICE, Mp4Files.audio(50)), "video/mp4", 2322);
        accept("Android: two voices", withSecret("isom", VOICE, Mp4Files.audio(50)), "audio/mp4", 2322);
        accept("Android: 3GP", withSecret("3gp4", VIDEO, VOICE), "video/mp4", 2322);
        accept("Android: turned", withSecret("isom", video(50, true), VOICE), "video/mp4", 2322);
        accept("Android: AMR", RecordingFiles.amr(150), "audio/amr", 3000);
        accept("Android: AAC", RecordingFiles.adts(100), "audio/aac", 2322);
    }

    private void cameras() {
        accept("Canon: time code", withSecret("isom", VIDEO, VOICE, further("tmcd", "tmcd")), "video/mp4", 2322);
        accept(
                "GoPro: time code and location",
                withSecret("mp41", VIDEO, VOICE, further("tmcd", "tmcd"), further("meta", "gpmd")),
                "video/mp4",
                2322);
        accept("DJI: subtitles", withSecret("isom", VIDEO, further("text", "text")), "video/mp4", 2000);
        accept("Sony: metadata", withSecret("MSNV", VIDEO, VOICE, further("meta", "rtmd")), "video/mp4", 2322);
        accept("editor: chapters first", withSecret("isom", further("text", "text"), VIDEO, VOICE), "video/mp4", 2322);
        accept("editor: cover", withSecret("M4V ", VIDEO, video("jpeg"), VOICE), "video/mp4", 2322);
        accept("ffmpeg: title", join(withSecret("isom", VIDEO, VOICE), box("free", SECRET)), "video/mp4", 2322);
    }

    private void fragments() {
        accept("Safari: voice", FragmentFiles.file(Form.SAMPLE_VALUES, 5, SHORT_VOICE), "audio/mp4", 2322);
        accept("Safari: video", FragmentFiles.file(Form.SAMPLE_VALUES, 5, SHORT_VIDEO, SHORT_VOICE), "video/mp4", 2322);
        accept(
                "Chrome: video",
                FragmentFiles.file(Form.FRAGMENT_DEFAULTS, 5, SHORT_VIDEO, SHORT_VOICE),
                "video/mp4",
                2322);
        accept("Chrome: voice", FragmentFiles.file(Form.FRAGMENT_DEFAULTS, 10, Mp4Files.opus(20)), "audio/mp4", 2000);
        accept("defaults of the movie", FragmentFiles.file(Form.MOVIE_DEFAULTS, 5, SHORT_VOICE), "audio/mp4", 2322);
        accept(
                "ffmpeg: offsets in the file",
                FragmentFiles.file(Form.FILE_OFFSETS, 5, SHORT_VIDEO, SHORT_VOICE),
                "video/mp4",
                2322);
        accept(
                "ffmpeg: random access index",
                join(FragmentFiles.file(Form.FRAGMENT_DEFAULTS, 5, SHORT_VOICE), box("mfra", SECRET)),
                "audio/mp4",
                2322);
        accept(
                "fragments with a time code",
                FragmentFiles.file(Form.FRAGMENT_DEFAULTS, 5, SHORT_VIDEO, SHORT_VOICE, further("tmcd", "tmcd")),
                "video/mp4",
                2322);
        accept("300 fragments", FragmentFiles.file(Form.SAMPLE_VALUES, 300, Mp4Files.audio(1)), "audio/mp4", 6966);
        accept("2,000 fragments", FragmentFiles.file(Form.SAMPLE_VALUES, 2000, Mp4Files.audio(1)), "audio/mp4", 46_440);
    }

    private void browsers() {
        accept("Chrome: Opus in MP4", mp4("isom", Mp4Files.opus(200)), "audio/mp4", 2000);
        accept("Chrome: WebM", WebmFiles.unsized(3), "audio/webm", 3000);
        accept(
                "Firefox: WebM with tags",
                WebmFiles.sized(3, WebmFiles.element(WebmFiles.TAGS, SECRET)),
                "audio/webm",
                3000);
        accept("Firefox: Ogg", RecordingFiles.opus(150), "audio/ogg", 2994);
        accept(
                "Edge: WebM with a track name",
                WebmFiles.file(
                        "webm",
                        WebmFiles.tracks(WebmFiles.opusTrack(WebmFiles.element(0x536e, SECRET))),
                        WebmFiles.clusters(2, true)),
                "audio/webm",
                2000);
        var groups = WebmFiles.element(WebmFiles.CLUSTER, WebmFiles.cluster(0, WebmFiles::blockGroup));
        accept(
                "muxer: WebM with groups",
                WebmFiles.file("webm", WebmFiles.tracks(WebmFiles.opusTrack()), groups),
                "audio/webm",
                1000);
        accept(
                "muxer: WebM with free space",
                WebmFiles.sized(1, new byte[] {(byte) 0xec, (byte) 0x80}),
                "audio/webm",
                1000);
    }

    private void otherCodecs() {
        reject("ALAC", mp4("M4A ", sound(box("alac", new byte[64]))), "codec");
        reject("MPEG-4 part 2", mp4("isom", video("mp4v"), VOICE), "codec");
        reject("H.263", mp4("3gp4", video("s263"), VOICE), "codec");
        reject("AMR in 3GP", mp4("3gp4", sound(box("samr", new byte[37]))), "codec");
        reject("AC-3", mp4("isom", VIDEO, sound(box("ac-3", new byte[39]))), "codec");
        reject("ProRes", mp4("qt  ", video("apcn"), QUICKTIME_VOICE), "codec");
        reject("PCM", mp4("qt  ", VIDEO, sound(box("sowt", new byte[28]))), "codec");
        reject("MP3 in MP4", mp4("isom", sound(box("mp4a", new byte[28], Mp4Files.streamDescriptor(0x6b)))), "codec");
        reject("encrypted", mp4("isom", video("encv"), VOICE), "codec");
        reject(
                "Vorbis in Ogg",
                RecordingFiles.page(0, 2, new byte[] {30}, join(latin("\1vorbis"), new byte[23])),
                "codec");
        reject(
                "FLAC in Ogg",
                RecordingFiles.page(0, 2, new byte[] {51}, join(latin("\177FLAC"), new byte[46])),
                "codec");
        reject("Vorbis in WebM", webm(WebmFiles.track(2, "A_VORBIS")), "codec");
    }

    private void otherTracks() {
        reject("two videos", mp4("isom", VIDEO, video("hvc1")), "tracks");
        reject("subtitles only", mp4("isom", further("text", "text")), "tracks");
        reject("video in WebM", webm(WebmFiles.track(1, "V_VP8")), "tracks");
        reject("two voices in WebM", webm(WebmFiles.opusTrack(), WebmFiles.opusTrack()), "tracks");
        reject("2,001 fragments", FragmentFiles.file(Form.SAMPLE_VALUES, 2001, Mp4Files.audio(1)), "fragments");
    }

    private void otherContainers() {
        var content = join(WebmFiles.tracks(WebmFiles.opusTrack()), WebmFiles.clusters(1, true));
        reject("Matroska", WebmFiles.file("matroska", content), "container");
        reject("WAV", latin("RIFF\44\0\0\0WAVEfmt "), "container");
        reject("AVI", latin("RIFF\44\0\0\0AVI LIST"), "container");
        reject("MP3", latin("ID3\4\0\0\0\0\0\0"), "container");
        reject("MPEG transport stream", latin("G@\0\20" + "\0".repeat(184)), "container");
    }

    private static byte[] webm(byte[]... tracks) {
        return WebmFiles.file("webm", WebmFiles.tracks(tracks), WebmFiles.clusters(1, true));
    }

    private void damaged() {
        put("MOV without its movie", join(box("ftyp", latin("qt  "), u32(0)), box("mdat", new byte[100])), 1202, "", 0);
        put("MP4 cut off", HostilePictures.cut(mp4("isom", VIDEO, VOICE), 7), 1202, "", 0);
        var fragments = FragmentFiles.file(Form.SAMPLE_VALUES, 3, SHORT_VOICE);
        put("fragments cut off", Arrays.copyOf(fragments, fragments.length - 1), 1202, "", 0);
        put("fragments without data", Arrays.copyOf(fragments, fragments.length - 28), 1202, "", 0);
        put("WebM cut off", HostilePictures.cut(WebmFiles.unsized(2), 7), 1202, "", 0);
        put("AMR cut off", HostilePictures.cut(RecordingFiles.amr(9), 7), 1202, "", 0);
    }

    private void tooLong() {
        put("voice of 61 s in fragments", FragmentFiles.file(Form.SAMPLE_VALUES, 132, SHORT_VOICE), 1205, "", 0);
        put("Opus of 61 s in MP4", mp4("isom", Mp4Files.opus(6101)), 1205, "", 0);
        put("WebM of 62 s", WebmFiles.sized(62), 1205, "", 0);
        put("video of 84 minutes", mp4("isom", video(126_000, false)), 1205, "", 0);
    }

    /** Returns a file with metadata, and with data of further tracks after the samples. */
    private static byte[] withSecret(String brand, Track... tracks) {
        var movie = Mp4Files.movie(tracks);
        var boxes = join(Arrays.copyOfRange(movie, 8, movie.length), LAVC);
        return mp4(brand, SECRET, box("moov", boxes));
    }

    private void accept(String name, byte[] content, String type, long millis) {
        put(name, content, 0, type, millis);
    }

    private void reject(String name, byte[] content, String detail) {
        put(name, content, 1201, detail, 0);
    }

    private void put(String name, byte[] content, int code, String type, long millis) {
        recordings.put(name, new DeviceRecording(content, code, type, millis));
    }
}
