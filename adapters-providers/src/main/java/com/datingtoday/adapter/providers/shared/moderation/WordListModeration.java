package com.datingtoday.adapter.providers.shared.moderation;

import com.datingtoday.application.shared.Moderation;
import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.github.houbb.sensitive.word.support.deny.WordDenys;
import com.github.houbb.sensitive.word.support.resultcondition.WordResultConditions;
import com.github.houbb.sensitive.word.support.tag.WordTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moderation by a word list, for development. It rejects a text with a listed word in any case, width or script, also
 * with repeated letters. English words match only as whole words, and all pictures are accepted. The list is that of an
 * unmaintained library and is loaded at the first text, which then takes about a second.
 */
final class WordListModeration implements Moderation {

    /** Listed words that are harmless here. */
    private static final List<String> HARMLESS = List.of("chicken", "duck", "fowl", "gender");

    private static final Pattern REPEATED =
            Pattern.compile("(.)\\1+", Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<String> further;
    private final Object loading = new Object();
    private volatile @Nullable SensitiveWordBs loaded;

    /**
     * Reads additional words.
     *
     * @param wordFile UTF-8 with one word per line; absent, there are none
     */
    WordListModeration(@Nullable String wordFile) {
        further = wordFile == null ? List.of() : words(wordFile);
    }

    private static List<String> words(String wordFile) {
        try (var lines = Files.lines(Path.of(wordFile))) {
            return lines.map(String::strip).filter(word -> !word.isEmpty()).toList();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    ModerationSettings.PREFIX + ".word-file must be a file of words that can be read, in UTF-8", e);
        }
    }

    @Override
    public Verdict moderate(String caseId, Content content) {
        return switch (content) {
            case Content.Text text -> hasListedWord(text.text().value()) ? Verdict.REFUSED : Verdict.VISIBLE;
            case Content.Picture _ -> Verdict.VISIBLE;
        };
    }

    /**
     * Returns whether the text holds a listed word. The text is checked twice, because the library misses words with
     * repeated letters if it ignores repetition.
     */
    private boolean hasListedWord(String text) {
        var list = list();
        return list.contains(text) || list.contains(REPEATED.matcher(text).replaceAll("$1"));
    }

    private SensitiveWordBs list() {
        var list = loaded;
        if (list != null) {
            return list;
        }
        synchronized (loading) {
            list = loaded;
            if (list == null) {
                list = load();
                loaded = list;
            }
            return list;
        }
    }

    private SensitiveWordBs load() {
        return SensitiveWordBs.newInstance()
                .wordDeny(WordDenys.chains(WordDenys.defaults(), () -> further))
                .wordAllow(WordAllows.chains(WordAllows.defaults(), () -> HARMLESS))
                .wordTag(WordTags.none())
                .wordResultCondition(WordResultConditions.englishWordMatch())
                .ignoreCase(true)
                .ignoreWidth(true)
                .ignoreNumStyle(true)
                .ignoreChineseStyle(true)
                .ignoreEnglishStyle(true)
                .ignoreRepeat(false)
                .enableWordCheck(true)
                .enableNumCheck(false)
                .enableEmailCheck(false)
                .enableUrlCheck(false)
                .enableIpv4Check(false)
                .init();
    }
}
