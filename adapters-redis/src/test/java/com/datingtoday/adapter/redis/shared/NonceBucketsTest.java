package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.cluster.SlotHash;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NonceBucketsTest {

    @Test
    void a_claim_shares_the_slot_of_its_epoch() {
        for (int i = 0; i < 1_000; i++) {
            var hash = ShortHash.of("text " + i);

            assertThat(SlotHash.getSlot(NonceBuckets.claimKey("nonce", hash)))
                    .isEqualTo(SlotHash.getSlot(NonceBuckets.epochKey(hash)));
        }
    }

    @Test
    void epoch_keys_contain_the_epoch_of_every_hash() {
        var used = IntStream.range(0, 2_000)
                .mapToObj(number -> NonceBuckets.epochKey(ShortHash.of("text " + number)))
                .collect(Collectors.toSet());

        assertThat(NonceBuckets.epochKeys())
                .hasSize(64)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void claims_of_different_kinds_or_texts_have_different_keys() {
        var one = ShortHash.of("one");

        assertThat(NonceBuckets.claimKey("nonce", one))
                .isNotEqualTo(NonceBuckets.claimKey("sign", one))
                .isNotEqualTo(NonceBuckets.claimKey("nonce", ShortHash.of("other")));
    }
}
