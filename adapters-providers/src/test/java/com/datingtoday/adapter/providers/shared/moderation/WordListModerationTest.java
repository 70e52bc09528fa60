package com.datingtoday.adapter.providers.shared.moderation;

import static com.datingtoday.application.shared.Moderation.Verdict.REFUSED;
import static com.datingtoday.application.shared.Moderation.Verdict.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.shared.CapturedLogs;
import com.datingtoday.application.profile.TextCorpus;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.Moderation.Content;
import com.datingtoday.application.shared.ModerationContract;
import com.datingtoday.domain.shared.Sensitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListModerationTest implements ModerationContract {

    private static final Moderation MODERATION = new WordListModeration(null);

    @RegisterExtension
    final CapturedLogs capturedLogs = new CapturedLogs();

    @TempDir
    Path folder;

    @Override
    public Moderation moderation() {
        return MODERATION;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prostitute", "PROSTITUTE", "ｐｒｏｓｔｉｔｕｔｅ", "prrrostituteee", "赌博", "賭博", "来赌博吧"})
    void a_listed_word_is_found_in_every_spelling(String words) {
        assertThat(judged(MODERATION, words)).isEqualTo(REFUSED);
        assertThat(capturedLogs.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Essex",
                "a good book",
                "13499990000",
                "a@example.com",
                "https://example.com",
                "127.0.0.1",
                "I have a duck",
                "我在北京工作，是一名软件工程师，喜欢看电影、旅行和美食。"
            })
    void a_text_that_resembles_a_listed_word_is_accepted(String words) {
        assertThat(judged(MODERATION, words)).isEqualTo(VISIBLE);
    }

    static Stream<TextCorpus.Entry> realTexts() {
        return TextCorpus.read("accepted.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("realTexts")
    void a_real_text_is_accepted(TextCorpus.Entry entry) {
        assertThat(judged(MODERATION, entry.text())).isEqualTo(VISIBLE);
    }

    @Test
    void listed_words_are_rejected_in_sentences() {
        assertThat(TextCorpus.read("rejected.txt"))
                .filteredOn(entry -> entry.note().equals("words"))
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(judged(MODERATION, entry.text())).isEqualTo(REFUSED));
    }

    @Test
    void additional_words_are_rejected() throws IOException {
        var file = Files.writeString(folder.resolve("words"), "FooBar\n\n  西红柿 \n");
        var moderation = new WordListModeration(file.toString());

        assertThat(judged(moderation, "my foobar")).isEqualTo(REFUSED);
        assertThat(judged(moderation, "我喜欢西红柿")).isEqualTo(REFUSED);
        assertThat(judged(moderation, "hello")).isEqualTo(VISIBLE);
        assertThat(judged(MODERATION, "my foobar")).isEqualTo(VISIBLE);
    }

    @Test
    void a_missing_word_file_prevents_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordListModeration(folder.resolve("none").toString()))
                .withMessage("datingtoday.moderation.word-file must be a file of words that can be read, in UTF-8");
    }

    private static Moderation.Verdict judged(Moderation moderation, String words) {
        return moderation.moderate("case", new Content.Text("introduction", new Sensitive<>(words)));
    }
}
