package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.domain.shared.geo.Grid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Version and leaves of a row of {@code grid}; both are immutable. */
final class GridLeavesRow {

    private final long version;
    private final byte[] leaves;

    GridLeavesRow(long version, byte[] leaves) {
        this.version = version;
        this.leaves = leaves.clone();
    }

    /** Encodes the count of leaves, the differences of their ids and their user counts, compressed with deflate. */
    static byte[] encode(Grid grid) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            var ids = grid.leafIds();
            out.writeInt(ids.length);
            long before = 0;
            for (long id : ids) {
                out.writeLong(id - before);
                before = id;
            }
            for (int count : grid.counts()) {
                out.writeInt(count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Decodes the grid.
     *
     * @throws UncheckedIOException if the bytes are damaged
     */
    Grid grid() {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(leaves)))) {
            var ids = new long[in.readInt()];
            var counts = new int[ids.length];
            long before = 0;
            for (int at = 0; at < ids.length; at++) {
                before += in.readLong();
                ids[at] = before;
            }
            for (int at = 0; at < counts.length; at++) {
                counts[at] = in.readInt();
            }
            return Grid.of(version, ids, counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
