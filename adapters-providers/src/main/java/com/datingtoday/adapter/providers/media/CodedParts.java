package com.datingtoday.adapter.providers.media;

import static com.datingtoday.adapter.providers.media.Refusals.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a picture's file that a decoder is shown: its coded pixels, and nothing of what else a file may hold.
 * What a decoder does not see cannot harm it.
 */
final class CodedParts {

    private static final int MOST_PARTS = 10_000;

    /** Given bytes, or else from a place in the file up to another one. */
    private record Part(long from, long to, byte[] given) {

        long length() {
            return given.length + to - from;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** Appends characters of one byte each. */
    CodedParts append(String bytes) {
        return append(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    CodedParts append(byte[] bytes) {
        parts.add(new Part(0, 0, bytes));
        return this;
    }

    CodedParts append(CodedParts others) {
        parts.addAll(others.parts);
        return this;
    }

    /** Appends what stands in the file; neighbours are joined. */
    void append(long from, long to) {
        if (!parts.isEmpty() && parts.getLast().to() == from && parts.getLast().given().length == 0) {
            parts.add(new Part(parts.removeLast().from(), to, new byte[0]));
        } else {
            parts.add(new Part(from, to, new byte[0]));
        }
        check(parts.size() <= MOST_PARTS);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    long length() {
        return parts.stream().mapToLong(Part::length).sum();
    }

    byte[] bytes(FileBytes file) {
        var bytes = new byte[Math.toIntExact(length())];
        int at = 0;
        for (var part : parts) {
            int length = Math.toIntExact(part.length());
            if (part.given().length > 0) {
                System.arraycopy(part.given(), 0, bytes, at, length);
            } else {
                file.read(part.from(), ByteBuffer.wrap(bytes, at, length));
            }
            at += length;
        }
        return bytes;
    }
}
