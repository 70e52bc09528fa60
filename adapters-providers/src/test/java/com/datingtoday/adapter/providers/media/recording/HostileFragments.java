package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.picture.HostilePictures.UNREADABLE;
import static com.datingtoday.adapter.providers.media.picture.HostilePictures.cut;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.recording.HostileRecordings.FRAGMENTS;
import static com.datingtoday.adapter.providers.media.recording.HostileRecordings.TOO_LONG;
import static com.datingtoday.adapter.providers.media.recording.HostileRecordings.TRACKS;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.box;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.mp4;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.u32;
import static com.datingtoday.adapter.providers.media.recording.Mp4Files.u64;

import com.datingtoday.adapter.providers.media.picture.HostilePictures.HostileFile;
import com.datingtoday.adapter.providers.media.recording.FragmentFiles.Form;
import com.datingtoday.domain.shared.DomainError;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fragmented MP4 files and WebM files that try to deceive or exhaust the parsers. */
public final class HostileFragments {

    private HostileFragments() {}

    static Map<String, HostileFile> all() {
        var files = new LinkedHashMap<String, HostileFile>();
        fragments(files);
        webms(files);
        return files;
    }

    private static void fragments(Map<String, HostileFile> files) {
        var voice = Mp4Files.audio(10);
        put(files, "fragments of 61 s", FragmentFiles.file(Form.SAMPLE_VALUES, 263, voice), TOO_LONG);
        put(files, "2,001 fragments", FragmentFiles.file(Form.FRAGMENT_DEFAULTS, 2001, Mp4Files.audio(1)), FRAGMENTS);
        put(
                files,
                "20,000 fragments",
                FragmentFiles.file(Form.FRAGMENT_DEFAULTS, 20_000, Mp4Files.audio(1)),
                FRAGMENTS);
        put(
                files,
                "fragments without own offsets",
                FragmentFiles.file(Form.IMPLICIT_OFFSETS, 2, voice, Mp4Files.video(10, false)),
                FRAGMENTS);
        put(files, "no fragments", FragmentFiles.file(Form.SAMPLE_VALUES, 0, voice), UNREADABLE);
        put(files, "a fragment of 10^9 samples", run(u32(0), u32(1_000_000_000)), TRACKS);
        put(files, "a fragment of 2^32 - 1 samples", run(u32(0x100), u32(-1)), UNREADABLE);
        put(files, "a fragment before the beginning", run(u32(1), u32(1), u32(Integer.MIN_VALUE)), UNREADABLE);
        put(files, "a fragment behind the end", run(u32(1), u32(1), u32(Integer.MAX_VALUE)), UNREADABLE);
        put(files, "a fragment of 4 GB", run(u32(0x200), u32(1), u32(-1)), UNREADABLE);
        put(files, "a fragment of 2^32 s", run(u32(0x100), u32(3), u32(-1), u32(-1), u32(-1)), TOO_LONG);
        var fragmented = FragmentFiles.file(Form.SAMPLE_VALUES, 3, voice);
        for (int part = 1; part < 8; part++) {
            put(files, "fragments cut off after " + part + "/8", cut(fragmented, part), UNREADABLE);
        }
    }

    /** Returns files of many small parts, which need more memory than others. */
    public static Map<String, byte[]> scattered() {
        var fragment = box("moof", RecordingFiles.repeated(box("free"), 1000));
        var film = Mp4Files.video(100_000, false);
        var offsets = ByteBuffer.allocate(400_000);
        for (int i = 0; i < 100_000; i++) {
            offsets.putInt(40 + i % 2 * 9000 + i / 2 % 9000);
        }
        var tables = box(
                "stbl",
                box("stsd", u32(0), u32(1), film.entry()),
                box("stts", u32(0), u32(1), u32(100_000), u32(1)),
                box("stsz", u32(0), u32(1), u32(100_000)),
                box("stsc", u32(0), u32(1), u32(1), u32(1), u32(1)),
                box("stco", u32(0), u32(100_000), offsets.array()));
        return Map.of(
                "200 fragments of 1,000 boxes",
                join(
                        FragmentFiles.file(Form.SAMPLE_VALUES, 1, Mp4Files.audio(1)),
                        RecordingFiles.repeated(fragment, 200)),
                "100,000 chunks",
                mp4("isom", box("moov", Mp4Files.track(1, film, tables))));
    }

    /** Returns a voice with one fragment of one run. */
    private static byte[] run(byte[]... content) {
        var fragment = box("traf", box("tfhd", u32(0x20000), u32(1)), box("trun", content));
        return join(
                box("ftyp", latin("iso5"), u32(0)),
                FragmentFiles.movie(Mp4Files.audio(1)),
                box("moof", box("mfhd", u32(0), u32(1)), fragment),
                box("mdat", new byte[100]));
    }

    private static void webms(Map<String, HostileFile> files) {
        var webm = WebmFiles.sized(3);
        for (int part = 1; part < 8; part++) {
            put(files, "a WebM cut off after " + part + "/8", cut(webm, part), UNREADABLE);
        }
        put(files, "a WebM of 62 s", WebmFiles.unsized(62), TOO_LONG);
        var late = WebmFiles.element(WebmFiles.CLUSTER, WebmFiles.cluster(61_000, WebmFiles::simpleBlock));
        put(files, "a WebM whose time ends after 62 s", WebmFiles.sized(1, late), TOO_LONG);
        put(files, "a WebM without packets", WebmFiles.sized(0), UNREADABLE);
        put(files, "a WebM and a page", join(webm, latin("<html>")), UNREADABLE);
        put(
                files,
                "a WebM with an element of 2^56 - 2",
                WebmFiles.sized(1, element(0xec, 0x01fffffffffffffeL)),
                UNREADABLE);
        put(files, "a WebM with an element of unknown size", WebmFiles.sized(1, element(0xec, -1L >>> 7)), UNREADABLE);
        put(files, "a WebM with an id of five bytes", WebmFiles.sized(1, new byte[] {8, 0, 0, 0, 0}), UNREADABLE);
        put(
                files,
                "a WebM of a million elements",
                WebmFiles.sized(1, RecordingFiles.repeated(new byte[] {(byte) 0xec, (byte) 0x80}, 1_000_000)),
                UNREADABLE);
        var nested = new byte[0];
        for (int i = 0; i < 1000; i++) {
            nested = WebmFiles.element(WebmFiles.CLUSTER, nested);
        }
        put(files, "a WebM nested 1,000 deep", WebmFiles.sized(0, nested), UNREADABLE);
        var group = join(WebmFiles.element(WebmFiles.CLUSTER), new byte[] {(byte) 0xa0}, u64(-1L >>> 7));
        put(files, "a WebM of open groups", WebmFiles.sized(0, RecordingFiles.repeated(group, 10_000)), UNREADABLE);
        put(files, "a WebM of open clusters in groups", WebmFiles.sized(0, openClusters(10_000)), UNREADABLE);
        put(
                files,
                "a WebM with blocks of an unknown track",
                WebmFiles.file("webm", WebmFiles.clusters(1, true), WebmFiles.tracks(WebmFiles.opusTrack())),
                UNREADABLE);
    }

    /** Returns clusters of unknown size, each in a group of the previous one. */
    private static byte[] openClusters(int depth) {
        var cluster = join(u32(WebmFiles.CLUSTER), u64(-1L >>> 7));
        var all = ByteBuffer.allocate(depth * 17);
        for (int i = depth; i > 0; i--) {
            all.put(cluster).put((byte) 0xa0).putInt(0x10000000 | (i - 1) * 17);
        }
        return all.array();
    }

    private static byte[] element(int id, long size) {
        return join(new byte[] {(byte) id}, u64(size));
    }

    private static void put(Map<String, HostileFile> files, String name, byte[] content, DomainError error) {
        files.put(name, new HostileFile(content, error));
    }
}
