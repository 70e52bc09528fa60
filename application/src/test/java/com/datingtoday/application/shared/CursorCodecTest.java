package com.datingtoday.application.shared;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.InputError;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorCodecTest {

    private static final String POSITION = "1772366400000 100001";
    private static final InputError MALFORMED = new InputError.Malformed("cursor");

    final TestEncryption encryption = new TestEncryption();
    final CursorCodec cursors = new CursorCodec(encryption, "followers:100001");

    static Stream<String> positions() {
        return Stream.of("", "7", "42", "100", POSITION, "标签 😀", "a.b|c:d", "x".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void decode_returns_the_encoded_position(String position) {
        assertThat(cursors.decode(cursors.encode(position))).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "42", "100", POSITION})
    void a_cursor_with_a_changed_added_or_missing_character_is_rejected(String position) {
        var good = cursors.encode(position);
        for (int i = 0; i <= good.length(); i++) {
            for (var bad : alterations(good, i)) {
                assertThat(refusal(() -> cursors.decode(bad))).as(bad).isEqualTo(MALFORMED);
            }
        }
    }

    private static List<String> alterations(String good, int at) {
        var altered = new ArrayList<String>();
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ";
        for (var letter : letters.split("", -1)) {
            altered.add(good.substring(0, at) + letter + good.substring(at));
            if (at < good.length()) {
                altered.add(good.substring(0, at) + letter + good.substring(at + 1));
            }
        }
        if (at < good.length()) {
            altered.add(good.substring(0, at) + good.substring(at + 1));
        }
        altered.removeIf(good::equals);
        return altered;
    }

    @ParameterizedTest
    @ValueSource(strings = {"followers:100002", "following:100001", "blocks:100001", "followers:10000", ""})
    void a_cursor_of_another_list_or_viewer_is_rejected(String scope) {
        var other = new CursorCodec(encryption, scope).encode(POSITION);

        assertThat(refusal(() -> cursors.decode(other))).isEqualTo(MALFORMED);
    }

    @Test
    void encrypted_texts_and_cursors_cannot_replace_each_other() {
        var encryptedText = encryption.encrypt("user_info.phone:100001", POSITION);
        var text =
                encryptedText.ciphertext().replace('+', '-').replace('/', '_').replace("=", "");
        var cursor = cursors.encode(POSITION);

        assertThat(refusal(() -> cursors.decode(encryptedText.keyId() + "." + text)))
                .isEqualTo(MALFORMED);
        assertThat(new String(Base64.getUrlDecoder().decode(cursor.substring(cursor.indexOf('.') + 1)), ISO_8859_1))
                .doesNotContain("100001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a", "1.2.3", "é.é", "%00", "\u0000."})
    void any_other_text_is_rejected(String text) {
        assertThat(refusal(() -> cursors.decode(text))).isEqualTo(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a 1 2", "1 2 3 4"})
    void a_position_in_an_unknown_format_is_rejected(String position) {
        var cursor = cursors.encode(position);

        assertThat(refusal(() -> cursors.decode(cursor, CursorCodecTest::sum))).isEqualTo(MALFORMED);
        assertThat(cursors.decode(cursors.encode("1 2 3"), CursorCodecTest::sum))
                .isEqualTo(6);
    }

    private static int sum(String position) {
        var words = position.split(" ", -1);
        if (words.length > 3) {
            throw new IllegalArgumentException("too much");
        }
        return Integer.parseInt(words[0]) + Integer.parseInt(words[1]) + Integer.parseInt(words[2]);
    }

    @Test
    void a_valid_cursor_over_the_maximum_length_is_rejected() {
        var longest = Stream.iterate("x", position -> position + "x")
                .map(cursors::encode)
                .takeWhile(cursor -> cursor.length() <= 512)
                .reduce("", (before, cursor) -> cursor);
        var tooLong = cursors.encode("x".repeat(cursors.decode(longest).length() + 1));

        assertThat(longest.length()).isBetween(510, 512);
        assertThat(refusal(() -> cursors.decode(tooLong))).isEqualTo(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 99, 100})
    void a_page_limit_from_1_to_100_is_accepted(int wanted) {
        assertThat(PageLimit.orDefault(wanted)).isEqualTo(wanted);
    }

    @Test
    void the_default_page_limit_is_20() {
        assertThat(PageLimit.orDefault(null)).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void a_page_limit_below_1_or_above_100_is_rejected(int wanted) {
        assertThat(refusal(() -> PageLimit.orDefault(wanted))).isEqualTo(new InputError.Malformed("limit"));
    }

    @Test
    void a_page_copies_its_list() {
        var list = new ArrayList<>(List.of(1, 2));
        var page = new Page<>(list, null);
        list.add(3);

        assertThat(page.list()).containsExactly(1, 2);
    }
}
