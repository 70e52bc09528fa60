package com.datingtoday.application.shared;

import static com.datingtoday.application.shared.Moderation.Verdict.REFUSED;
import static com.datingtoday.application.shared.Moderation.Verdict.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.Moderation.Content;
import com.datingtoday.domain.shared.Sensitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract of a {@link Moderation} that refuses {@value #BAD_WORD} and none of the other texts. */
public interface ModerationContract {

    String BAD_WORD = "prostitute";

    Moderation moderation();

    @ParameterizedTest
    @ValueSource(strings = {"小明", "I like hiking and photography", "我喜欢爬山和摄影，周末常去公园散步 😀", " ", ""})
    default void a_harmless_text_is_visible(String words) {
        assertThat(moderation().moderate("case", new Content.Text("introduction", new Sensitive<>(words))))
                .isEqualTo(VISIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {BAD_WORD, "who is a " + BAD_WORD + " here?", "这里有" + BAD_WORD + "吗"})
    default void a_bad_text_is_refused(String words) {
        assertThat(moderation().moderate("case", new Content.Text("nickname", new Sensitive<>(words))))
                .isEqualTo(REFUSED);
    }

    @Test
    default void a_picture_gets_a_verdict() {
        assertThat(moderation().moderate("case", new Content.Picture("photo", new byte[] {1, 2, 3})))
                .isEqualTo(VISIBLE);
    }

    @Test
    default void a_repeated_call_for_a_case_returns_the_same_verdict() {
        var text = new Content.Text("nickname", new Sensitive<>(BAD_WORD));

        assertThat(moderation().moderate("same", text)).isEqualTo(REFUSED);
        assertThat(moderation().moderate("same", text)).isEqualTo(REFUSED);
    }

    @Test
    default void concurrent_cases_get_their_own_verdicts() {
        var moderation = moderation();

        var verdicts = ConcurrentRunner.run(
                20,
                number -> moderation.moderate(
                        "case " + number,
                        new Content.Text("nickname", new Sensitive<>(number % 2 == 0 ? BAD_WORD : "小明" + number))));

        for (int number = 0; number < 20; number++) {
            assertThat(verdicts.get(number)).isEqualTo(number % 2 == 0 ? REFUSED : VISIBLE);
        }
    }
}
