package com.datingtoday.domain.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.UserId;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffleKeyTest {

    @Test
    void no_two_users_have_the_same() {
        var ranks = LongStream.range(100_001, 300_001).map(user -> ShuffleKey.of(new UserId(user)));

        assertThat(ranks.distinct().count()).isEqualTo(200_000);
    }

    @Test
    void neighbours_in_number_are_far_apart_and_all_parts_are_equally_full() {
        var full = new int[16];
        LongStream.range(100_001, 116_001).forEach(user -> full[(int) (ShuffleKey.of(new UserId(user)) >>> 48)]++);

        assertThat(Arrays.stream(full).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    @Test
    void a_rank_fits_into_the_score_of_a_sorted_set() {
        assertThat(LongStream.range(100_001, 110_001).map(user -> ShuffleKey.of(new UserId(user))))
                .allSatisfy(rank -> assertThat(rank).isBetween(0L, (1L << ShuffleKey.BITS) - 1));
    }
}
