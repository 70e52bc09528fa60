package com.datingtoday.adapter.providers.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.RandomSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecureRandomSourceTest {

    /** Bound of chi squared with 9 degrees of freedom; a correct source exceeds it once in 10^9 runs. */
    private static final double NEVER = 60;

    private final RandomSource randomSource = new SecureRandomSource();

    @Test
    void texts_have_the_requested_length_and_alphabet() {
        assertThat(randomSource.hex(16)).matches("[0-9a-f]{32}");
        assertThat(randomSource.base64Url(32)).matches("[A-Za-z0-9_-]{43}");
        assertThat(randomSource.digits(6)).matches("[0-9]{6}");
    }

    @Test
    void values_are_not_repeated() {
        assertThat(IntStream.range(0, 2_000).mapToObj(i -> randomSource.hex(16)))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 2_000).mapToObj(i -> randomSource.base64Url(16)))
                .doesNotHaveDuplicates();
    }

    /** Bytes modulo 10 would give a value of about 180. */
    @Test
    void digits_are_uniformly_distributed() {
        var drawn = 500_000;
        var counts = new int[10];
        randomSource.digits(drawn).chars().forEach(digit -> counts[digit - '0']++);
        var expected = drawn / 10.0;

        var chiSquared = IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();

        assertThat(chiSquared).isLessThan(NEVER);
    }
}
