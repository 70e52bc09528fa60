package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a picture's file that a decoder is shown: its coded pixels, and nothing of what else a file may hold.
 * What a decoder does not see cannot harm it.
 */
final class DecoderInput {

    private static final int MOST_PARTS = 10_000;

    /** What is shown. */
    private sealed interface Section {

        long length();

        /** From a place in the file up to another one. */
        record FileRange(long from, long to) implements Section {

            @Override
            public long length() {
                return to - from;
            }
        }

        /** Bytes that stand nowhere. */
        record Literal(ByteBuffer bytes) implements Section {

            @Override
            public long length() {
                return bytes.remaining();
            }
        }
    }

    private final List<Section> parts = new ArrayList<>();

    /** Appends characters of one byte each. */
    DecoderInput append(String bytes) {
        return append(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    DecoderInput append(byte[] bytes) {
        parts.add(new Section.Literal(ByteBuffer.wrap(bytes)));
        return this;
    }

    DecoderInput append(DecoderInput others) {
        parts.addAll(others.parts);
        return this;
    }

    /** Appends what stands in the file; neighbours are joined. */
    void append(long from, long to) {
        if (!parts.isEmpty() && parts.getLast() instanceof Section.FileRange last && last.to() == from) {
            parts.set(parts.size() - 1, new Section.FileRange(last.from(), to));
        } else {
            parts.add(new Section.FileRange(from, to));
        }
        check(parts.size() <= MOST_PARTS);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    long length() {
        return parts.stream().mapToLong(Section::length).sum();
    }

    byte[] bytes(FileBytes file) {
        var bytes = ByteBuffer.allocate(Math.toIntExact(length()));
        for (var section : parts) {
            switch (section) {
                case Section.Literal(ByteBuffer given) -> bytes.put(given.duplicate());
                case Section.FileRange(long from, long to) -> {
                    var place = bytes.slice(bytes.position(), (int) (to - from));
                    file.read(from, place);
                    bytes.position(bytes.position() + place.capacity());
                }
            }
        }
        return bytes.array();
    }
}
