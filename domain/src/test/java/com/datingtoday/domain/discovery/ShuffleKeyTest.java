package com.datingtoday.domain.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.UserId;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffleKeyTest {

    @Test
    void keys_are_unique() {
        var keys = LongStream.range(100_001, 300_001).map(user -> ShuffleKey.of(new UserId(user)));

        assertThat(keys.distinct().count()).isEqualTo(200_000);
    }

    @Test
    void keys_of_consecutive_ids_are_evenly_distributed() {
        var counts = new int[16];
        LongStream.range(100_001, 116_001).forEach(user -> counts[(int) (ShuffleKey.of(new UserId(user)) >>> 48)]++);

        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    @Test
    void a_key_fits_into_the_score_of_a_sorted_set() {
        assertThat(LongStream.range(100_001, 110_001).map(user -> ShuffleKey.of(new UserId(user))))
                .allSatisfy(key -> assertThat(key).isBetween(0L, (1L << ShuffleKey.BITS) - 1));
    }
}
