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
 * Removes the metadata of an MP4 file, such as location, device and author. Each such box becomes free space of the
 * same size, so no offset changes (ISO/IEC 14496-12, 8.1.2).
 */
final class Mp4MetadataStripper {

    private static final Set<String> ALLOWED_IN_FILE = Set.of("ftyp", "moov", "mdat", "wide");
    private static final Set<String> ALLOWED_IN_MOVIE = Set.of("mvhd", "iods", "trak");
    private static final Set<String> ALLOWED_IN_TRACK = Set.of("tkhd", "edts", "tref", "mdia");
    private static final Set<String> ALLOWED_IN_MEDIA = Set.of("mdhd", "hdlr", "minf", "elng");

    private static final int ZEROS = 64 * 1024;

    private final FileBytes file;
    private final List<Mp4Box> found = new ArrayList<>();

    private Mp4MetadataStripper(FileBytes file) {
        this.file = file;
    }

    /** Returns the boxes to erase in a file that passed the probe. */
    static List<Mp4Box> metadataBoxes(FileBytes file) {
        var stripper = new Mp4MetadataStripper(file);
        for (var box : stripper.retained(Mp4Box.all(file), ALLOWED_IN_FILE)) {
            if (box.type().equals("moov")) {
                stripper.movie(box);
            }
        }
        return stripper.found;
    }

    private void movie(Mp4Box movie) {
        for (var box : retained(movie.children(file), ALLOWED_IN_MOVIE)) {
            if (box.type().equals("trak")) {
                for (var child : retained(box.children(file), ALLOWED_IN_TRACK)) {
                    if (child.type().equals("mdia")) {
                        retained(child.children(file), ALLOWED_IN_MEDIA);
                    }
                }
            }
        }
    }

    private List<Mp4Box> retained(List<Mp4Box> boxes, Set<String> types) {
        boxes.stream().filter(box -> !types.contains(box.type())).forEach(found::add);
        return boxes.stream().filter(box -> types.contains(box.type())).toList();
    }

    /** Overwrites the boxes in the file. */
    static void erase(Path path, FileBytes file, List<Mp4Box> boxes) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (var box : boxes) {
                // The type precedes the content, or precedes the 64-bit size if there is one.
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
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }
}
