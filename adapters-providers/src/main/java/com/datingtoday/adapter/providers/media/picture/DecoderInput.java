package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Sections of a picture file that the decoder receives: coded pixels without metadata or trailing data. Other data
 * cannot exploit a fault of the decoder.
 */
final class DecoderInput {

    private static final int MAX_SECTIONS = 10_000;

    private sealed interface Section {

        long length();

        /** Range of the file; {@code to} is exclusive. */
        record FileRange(long from, long to) implements Section {

            @Override
            public long length() {
                return to - from;
            }
        }

        /** Bytes that are not in the file. */
        record Literal(ByteBuffer bytes) implements Section {

            @Override
            public long length() {
                return bytes.remaining();
            }
        }
    }

    private final List<Section> sections = new ArrayList<>();

    /** Appends ISO 8859-1 characters. */
    DecoderInput append(String bytes) {
        return append(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    DecoderInput append(byte[] bytes) {
        sections.add(new Section.Literal(ByteBuffer.wrap(bytes)));
        return this;
    }

    DecoderInput append(DecoderInput others) {
        sections.addAll(others.sections);
        return this;
    }

    /** Appends a range of the file and merges it with an adjacent previous range. */
    void append(long from, long to) {
        if (!sections.isEmpty() && sections.getLast() instanceof Section.FileRange last && last.to() == from) {
            sections.set(sections.size() - 1, new Section.FileRange(last.from(), to));
        } else {
            sections.add(new Section.FileRange(from, to));
        }
        check(sections.size() <= MAX_SECTIONS);
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    long length() {
        return sections.stream().mapToLong(Section::length).sum();
    }

    byte[] bytes(FileBytes file) {
        var bytes = ByteBuffer.allocate(Math.toIntExact(length()));
        for (var section : sections) {
            switch (section) {
                case Section.Literal(ByteBuffer given) -> bytes.put(given.duplicate());
                case Section.FileRange(long from, long to) -> {
                    var target = bytes.slice(bytes.position(), (int) (to - from));
                    file.read(from, target);
                    bytes.position(bytes.position() + target.capacity());
                }
            }
        }
        return bytes.array();
    }
}
