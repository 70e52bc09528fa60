package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Erases what an MP4 file says beside its samples: where it was made, with what, and by whom. Each such box becomes free
 * space of the same size, so that nothing moves (ISO/IEC 14496-12, 8.1.2).
 */
final class Mp4MetadataStripper {

    private static final Set<String> OF_A_FILE = Set.of("ftyp", "moov", "mdat", "wide");
    private static final Set<String> OF_A_MOVIE = Set.of("mvhd", "iods", "trak");
    private static final Set<String> OF_A_TRACK = Set.of("tkhd", "edts", "tref", "mdia");
    private static final Set<String> OF_MEDIA = Set.of("mdhd", "hdlr", "minf", "elng");

    private static final int ZEROS = 64 * 1024;

    private final FileBytes file;
    private final List<Mp4Box> found = new ArrayList<>();

    private Mp4MetadataStripper(FileBytes file) {
        this.file = file;
    }

    /** What must go, of a file that was understood. */
    static List<Mp4Box> toErase(FileBytes file) {
        var erasing = new Mp4MetadataStripper(file);
        for (var box : erasing.kept(Mp4Box.all(file), OF_A_FILE)) {
            if (box.type().equals("moov")) {
                erasing.movie(box);
            }
        }
        return erasing.found;
    }

    private void movie(Mp4Box movie) {
        for (var box : kept(movie.children(file), OF_A_MOVIE)) {
            if (box.type().equals("trak")) {
                for (var part : kept(box.children(file), OF_A_TRACK)) {
                    if (part.type().equals("mdia")) {
                        kept(part.children(file), OF_MEDIA);
                    }
                }
            }
        }
    }

    private List<Mp4Box> kept(List<Mp4Box> boxes, Set<String> types) {
        boxes.stream().filter(box -> !types.contains(box.type())).forEach(found::add);
        return boxes.stream().filter(box -> types.contains(box.type())).toList();
    }

    /** Erases it. */
    static void erase(Path path, FileBytes file, List<Mp4Box> boxes) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (var box : boxes) {
                // The type stands before the content, or, where the size is a long one, before that.
                long type = file.name(box.from() - 4).equals(box.type()) ? box.from() - 4 : box.from() - 12;
                write(channel, ByteBuffer.wrap("free".getBytes(StandardCharsets.US_ASCII)), type);
                zero(channel, box.from(), box.to());
            }
        }
    }

    private static void zero(FileChannel channel, long from, long to) throws IOException {
        for (long at = from; at < to; at += ZEROS) {
            write(channel, ByteBuffer.allocate((int) Math.min(ZEROS, to - at)), at);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long place = at;
        while (bytes.hasRemaining()) {
            place += channel.write(bytes, place);
        }
    }
}
