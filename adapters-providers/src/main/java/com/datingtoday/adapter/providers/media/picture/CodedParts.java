package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.Refusals.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a picture's file that a decoder is shown: its coded pixels, and nothing of what else a file may hold.
 * What a decoder does not see cannot harm it.
 */
public final class CodedParts {

    private static final int MOST_PARTS = 10_000;

    /** What is shown. */
    private sealed interface Part {

        long length();

        /** From a place in the file up to another one. */
        record Range(long from, long to) implements Part {

            @Override
            public long length() {
                return to - from;
            }
        }

        /** Bytes that stand nowhere. */
        record Given(ByteBuffer bytes) implements Part {

            @Override
            public long length() {
                return bytes.remaining();
            }
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** Appends characters of one byte each. */
    CodedParts append(String bytes) {
        return append(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    CodedParts append(byte[] bytes) {
        parts.add(new Part.Given(ByteBuffer.wrap(bytes)));
        return this;
    }

    CodedParts append(CodedParts others) {
        parts.addAll(others.parts);
        return this;
    }

    /** Appends what stands in the file; neighbours are joined. */
    void append(long from, long to) {
        if (!parts.isEmpty() && parts.getLast() instanceof Part.Range last && last.to() == from) {
            parts.set(parts.size() - 1, new Part.Range(last.from(), to));
        } else {
            parts.add(new Part.Range(from, to));
        }
        check(parts.size() <= MOST_PARTS);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    long length() {
        return parts.stream().mapToLong(Part::length).sum();
    }

    public byte[] bytes(FileBytes file) {
        var bytes = ByteBuffer.allocate(Math.toIntExact(length()));
        for (var part : parts) {
            switch (part) {
                case Part.Given(ByteBuffer given) -> bytes.put(given.duplicate());
                case Part.Range(long from, long to) -> {
                    var place = bytes.slice(bytes.position(), (int) (to - from));
                    file.read(from, place);
                    bytes.position(bytes.position() + place.capacity());
                }
            }
        }
        return bytes.array();
    }
}
