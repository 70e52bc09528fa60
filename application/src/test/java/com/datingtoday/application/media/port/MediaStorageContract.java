package com.datingtoday.application.media.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.port.MediaStorage.ByteRange;
import com.datingtoday.application.media.port.MediaStorage.Content;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract of {@link MediaStorage}. */
public interface MediaStorageContract {

    String JPEG = "image/jpeg";

    MediaStorage storage();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 300_000})
    default void a_stored_file_is_returned_unchanged(int length) throws IOException {
        var key = key(Rendition.LARGE);
        storage().put(key, JPEG, bytes(length));

        assertThat(read(key, null)).isEqualTo(bytes(length));
        assertThat(content(key, null))
                .extracting(Content::contentType, Content::length, Content::first, Content::last)
                .containsExactly(JPEG, (long) length, 0L, length - 1L);
    }

    @Test
    default void a_stored_large_file_is_returned_unchanged() throws IOException {
        var key = key(Rendition.ORIGINAL);
        var bytes = bytes(5_000_000);
        var file = Files.createTempFile("media", null);
        try {
            Files.write(file, bytes);
            storage().put(key, "video/mp4", file);
        } finally {
            Files.delete(file);
        }

        assertThat(read(key, null)).isEqualTo(bytes);
        assertThat(read(key, new ByteRange(4_999_990, null)))
                .isEqualTo(Arrays.copyOfRange(bytes, 4_999_990, 5_000_000));
        assertThat(content(key, new ByteRange(4_999_990, null)).contentType()).isEqualTo("video/mp4");
    }

    @Test
    default void a_file_under_the_same_key_is_replaced() throws IOException {
        var key = key(Rendition.ORIGINAL);
        storage().put(key, JPEG, bytes(1000));
        storage().put(key, "audio/amr", bytes(10));

        assertThat(read(key, null)).isEqualTo(bytes(10));
        assertThat(content(key, null).contentType()).isEqualTo("audio/amr");
    }

    @Test
    default void keys_are_independent() throws IOException {
        var large = key(Rendition.LARGE);
        var small = new MediaStorage.Key(large.id(), Rendition.SMALL);
        var another = key(Rendition.LARGE);
        storage().put(large, JPEG, bytes(3));
        storage().put(small, JPEG, bytes(2));
        storage().put(another, JPEG, bytes(1));

        storage().delete(large);

        assertThat(storage().open(large, null)).isEmpty();
        assertThat(read(small, null)).isEqualTo(bytes(2));
        assertThat(read(another, null)).isEqualTo(bytes(1));
    }

    @Test
    default void an_unknown_key_has_no_file() {
        assertThat(storage().open(key(Rendition.LARGE), null)).isEmpty();
        assertThat(storage().open(key(Rendition.LARGE), new ByteRange(5, 6L))).isEmpty();
    }

    @Test
    default void deletion_is_idempotent_and_the_key_can_be_used_again() throws IOException {
        var key = key(Rendition.LARGE);
        storage().delete(key);
        storage().put(key, JPEG, bytes(3));
        storage().delete(key);
        storage().delete(key);
        assertThat(storage().open(key, null)).isEmpty();

        storage().put(key, JPEG, bytes(4));

        assertThat(read(key, null)).isEqualTo(bytes(4));
    }

    @ParameterizedTest
    @CsvSource({
        "0,, 0, 99",
        "0, 0, 0, 0",
        "0, 99, 0, 99",
        "0, 1000, 0, 99",
        "10, 19, 10, 19",
        "50,, 50, 99",
        "99,, 99, 99",
        "99, 99, 99, 99",
        "0, 9223372036854775807, 0, 99"
    })
    default void a_range_is_limited_to_the_file(long first, @Nullable Long last, int givenFirst, int givenLast)
            throws IOException {
        var key = key(Rendition.MEDIUM);
        storage().put(key, JPEG, bytes(100));
        var byteRange = new ByteRange(first, last);

        assertThat(content(key, byteRange))
                .extracting(Content::contentType, Content::length, Content::first, Content::last)
                .containsExactly(JPEG, 100L, (long) givenFirst, (long) givenLast);
        assertThat(read(key, byteRange)).isEqualTo(Arrays.copyOfRange(bytes(100), givenFirst, givenLast + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100,",
        "100, 100, 200",
        "100, 5000,",
        "100, 1000000000000,",
        "100, 100000000000000, 100000000262143",
        "100, 999999999999999999,",
        "0, 0,",
        "0, 0, 10",
        "0, 7,"
    })
    default void a_range_after_the_end_has_no_bytes(int length, long first, @Nullable Long last) throws IOException {
        var key = key(Rendition.MEDIUM);
        storage().put(key, JPEG, bytes(length));
        var byteRange = new ByteRange(first, last);

        assertThat(content(key, byteRange))
                .extracting(Content::contentType, Content::length, Content::first, Content::last)
                .containsExactly(JPEG, (long) length, first, first - 1);
        assertThat(read(key, byteRange)).isEmpty();
    }

    @Test
    default void readers_can_stop_early() throws IOException {
        var key = key(Rendition.ORIGINAL);
        storage().put(key, JPEG, bytes(1_000_000));

        for (int i = 0; i < 100; i++) {
            try (var bytes = storage().open(key, null).orElseThrow().bytes()) {
                assertThat(bytes.read()).isZero();
                assertThat(bytes.readNBytes(3)).containsExactly(1, 2, 3);
            }
        }
        assertThat(read(key, null)).hasSize(1_000_000);
    }

    @Test
    default void concurrent_replacements_leave_one_complete_file() throws IOException {
        var key = key(Rendition.ORIGINAL);

        ConcurrentRunner.run(10, number -> {
            storage().put(key, "audio/" + number, filled(number, 20_000 + number));
            return number;
        });

        var kept = read(key, null);
        int winner = kept[0];
        assertThat(kept).isEqualTo(filled(winner, 20_000 + winner));
        assertThat(content(key, null).contentType()).isEqualTo("audio/" + winner);
    }

    @Test
    default void concurrent_puts_and_deletions_do_not_interfere() throws IOException {
        var id = key(Rendition.LARGE).id();
        var kept = new MediaStorage.Key(id, Rendition.LARGE);
        var removed = new MediaStorage.Key(id, Rendition.SMALL);

        ConcurrentRunner.run(10, number -> {
            var key = number % 2 == 0 ? kept : removed;
            for (int i = 0; i < 5; i++) {
                storage().put(key, JPEG, bytes(10));
                storage().delete(key);
            }
            return number;
        });
        storage().put(kept, JPEG, bytes(10));
        storage().delete(removed);

        assertThat(read(kept, null)).isEqualTo(bytes(10));
        assertThat(storage().open(removed, null)).isEmpty();
    }

    private Content content(MediaStorage.Key key, @Nullable ByteRange byteRange) throws IOException {
        var content = storage().open(key, byteRange).orElseThrow();
        content.bytes().close();
        return content;
    }

    private byte[] read(MediaStorage.Key key, @Nullable ByteRange byteRange) throws IOException {
        try (var bytes = storage().open(key, byteRange).orElseThrow().bytes()) {
            return bytes.readAllBytes();
        }
    }

    private static MediaStorage.Key key(Rendition rendition) {
        return new MediaStorage.Key(new MediaId(UUID.randomUUID().toString().replace("-", "")), rendition);
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 251);
        }
        return bytes;
    }

    private static byte[] filled(int value, int length) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
