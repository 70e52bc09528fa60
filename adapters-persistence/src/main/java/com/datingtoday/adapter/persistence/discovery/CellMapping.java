package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.domain.shared.geo.Cell;
import org.jspecify.annotations.Nullable;

/** Conversion between cells and their columns, which contain the index of a base cell. */
interface CellMapping {

    default int toIndex(Cell cell) {
        return cell.first();
    }

    static @Nullable Cell toCell(@Nullable Integer index) {
        return index == null ? null : Cell.ofBaseIndex(index);
    }
}
