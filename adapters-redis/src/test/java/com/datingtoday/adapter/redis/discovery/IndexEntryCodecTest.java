package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.IndexEntrySamples;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Interval;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexEntryCodecTest {

    private static final UserId USER = new UserId((1L << 53) - 1);
    private static final Entry ENTRY = IndexEntrySamples.complete(USER, 1_234_567);

    @Test
    void an_encoded_entry_is_decoded_unchanged() {
        var silent = IndexEntrySamples.empty(AuthSamples.user(), 0);
        var coming = new Entry(
                USER, 3, silent.searchableAttributes(), List.of(new Interval(Instant.EPOCH.minusMillis(1), null)));
        var back = List.of(
                new Interval(Instant.EPOCH, Instant.EPOCH.plusSeconds(900)),
                new Interval(Instant.EPOCH.plusSeconds(1_800), null));
        var going = new Entry(USER, Long.MAX_VALUE, ENTRY.searchableAttributes(), back);

        for (var entry : List.of(ENTRY, silent, coming, going)) {
            assertThat(IndexEntryCodec.decode(IndexEntryCodec.encode(entry))).isEqualTo(entry);
        }
    }

    @Test
    void an_entry_is_short_and_its_version_is_the_second_field() {
        var text = IndexEntryCodec.encode(ENTRY);

        assertThat(text).hasSizeLessThan(90).isASCII().startsWith("2 1234567 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1", "x", "1 17 of another version", "2 1 gfq3 0 0   0   0  ", "2 1 1 0 0   0   0   ,"})
    void invalid_text_is_not_decoded(String text) {
        assertThat(IndexEntryCodec.decode(text)).isNull();
    }

    @Test
    void text_of_another_version_is_not_decoded() {
        assertThat(IndexEntryCodec.decode("1" + IndexEntryCodec.encode(ENTRY).substring(1)))
                .isNull();
        assertThat(IndexEntryCodec.decode(IndexEntryCodec.encode(ENTRY) + " more"))
                .isNull();
    }

    @Test
    void an_altered_character_causes_no_exception() {
        var text = IndexEntryCodec.encode(ENTRY);

        for (var other : new String[] {" ", ",", "-", "9", "!", ""}) {
            IntStream.range(0, text.length())
                    .mapToObj(index -> text.substring(0, index) + other + text.substring(index + 1))
                    .forEach(altered -> assertThatCode(() -> IndexEntryCodec.decode(altered))
                            .doesNotThrowAnyException());
        }
    }
}
