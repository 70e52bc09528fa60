package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.SampleProfiles;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCodecTest {

    private static final UserId USER = new UserId(1_234_567);
    private static final RelationCacheDefinition RELATION_CACHE_DEFINITION = new RelationCacheDefinition();

    private static Stream<Profile> profiles() {
        return Stream.of(
                SampleProfiles.complete(USER),
                SampleProfiles.minimal(USER, "ok"),
                SampleProfiles.minimal(USER, "- 1\n2 -\r\n\0\t😀"),
                SampleProfiles.minimal(USER, ""));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void an_encoded_profile_is_decoded_unchanged(Profile profile) {
        var text = ProfileCodec.encode(profile);

        assertThat(ProfileCodec.decode(USER, text)).isEqualTo(profile);
        assertThat(text).startsWith("4\n1234567 ").isNotEqualTo(CacheDefinition.TOMBSTONE);
    }

    @Test
    void it_is_short() {
        assertThat(ProfileCodec.encode(SampleProfiles.complete(USER))).hasSizeLessThan(650);
    }

    @Test
    void a_profile_of_another_user_is_not_decoded() {
        assertThat(ProfileCodec.decode(AuthSamples.user(), ProfileCodec.encode(SampleProfiles.complete(USER))))
                .isNull();
    }

    @Test
    void text_of_another_version_is_not_decoded() {
        var text = ProfileCodec.encode(SampleProfiles.complete(USER));

        assertThat(ProfileCodec.decode(USER, "1" + text.substring(1))).isNull();
        assertThat(ProfileCodec.decode(USER, "1" + text)).isNull();
    }

    @Test
    void shortened_or_extended_text_is_not_decoded() {
        var text = ProfileCodec.encode(SampleProfiles.complete(USER));

        assertThat(IntStream.range(0, text.length())
                        .mapToObj(length -> ProfileCodec.decode(USER, text.substring(0, length))))
                .hasSizeGreaterThan(100)
                .containsOnlyNulls();
        assertThat(ProfileCodec.decode(USER, text + "x")).isNull();
    }

    @Test
    void an_altered_character_causes_no_exception() {
        var text = ProfileCodec.encode(SampleProfiles.complete(USER));

        for (var other : new String[] {"\n", " ", "-", "9", "x"}) {
            IntStream.range(0, text.length())
                    .mapToObj(index -> text.substring(0, index) + other + text.substring(index + 1))
                    .forEach(altered -> assertThatCode(() -> ProfileCodec.decode(USER, altered))
                            .doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "none", "1", "10000 ", "20000", "1000", "100000", "1abcd", "1\n000"})
    void a_text_that_is_no_relation_is_not_decoded(String text) {
        assertThat(RELATION_CACHE_DEFINITION.decode(new RelationCacheKey(USER, AuthSamples.user()), text))
                .isNull();
    }

    @Test
    void an_encoded_relation_is_decoded_unchanged() {
        for (int flags = 0; flags < 16; flags++) {
            var relation = new Relation((flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, (flags & 8) != 0);

            assertThat(RELATION_CACHE_DEFINITION.decode(
                            new RelationCacheKey(USER, AuthSamples.user()), RELATION_CACHE_DEFINITION.encode(relation)))
                    .isEqualTo(relation);
        }
    }
}
