package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.Cell;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where others may believe somebody to be, in base cells. A cell takes effect at the moment set for it; nobody has to do
 * anything then.
 *
 * @param cell where he is since {@code cellTime}; null for nowhere
 * @param cellTime null with {@code cell}
 * @param next where he is from {@code nextTime} on; null for no change
 * @param nextTime null with {@code next}
 * @param viewing from where he looks at others himself; null for nowhere
 */
public record Whereabouts(
        @Nullable Cell cell,
        @Nullable Instant cellTime,
        @Nullable Cell next,
        @Nullable Instant nextTime,
        @Nullable Cell viewing) {

    /** Of somebody who has told no place. */
    public static final Whereabouts NOWHERE = new Whereabouts(null, null, null, null, null);

    public Whereabouts {
        if ((cell == null) != (cellTime == null) || (next == null) != (nextTime == null)) {
            throw new IllegalArgumentException("a cell and its time go together");
        }
    }

    /** Where others may believe him to be at that moment. */
    public Optional<Cell> at(Instant moment) {
        if (next != null && nextTime != null && !moment.isBefore(nextTime)) {
            return Optional.of(next);
        }
        return cell == null || cellTime == null || moment.isBefore(cellTime) ? Optional.empty() : Optional.of(cell);
    }
}
