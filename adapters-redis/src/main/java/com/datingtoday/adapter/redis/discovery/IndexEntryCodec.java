package com.datingtoday.adapter.redis.discovery;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Interval;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the nearby index as text, short, because there are as many as people. Words in a fixed order: the version of
 * the order, the number of the line, the user, six traits, birthday, flags, labels, when he was here last, and from when
 * until when he is there, time by time. Nothing is written as nothing; numbers are in base 36 but for the version and the number of the
 * line, which stand in front in every version, because {@code put.lua} reads them; times are milliseconds since 1970.
 */
final class IndexEntryCodec {

    private static final String VERSION = "2";
    private static final int WORDS = 14;
    private static final int BASE = 36;
    private static final String SEPARATOR = ",";
    private static final int PHOTO = 1;
    private static final int VERIFIED = 2;

    private IndexEntryCodec() {}

    static String write(Entry entry) {
        var searchableAttributes = entry.searchableAttributes();
        var traits = searchableAttributes.traits();
        var birthday = searchableAttributes.birthday();
        return String.join(
                " ",
                VERSION,
                Long.toString(entry.number()),
                number(entry.user().value()),
                number(traits.gender().code()),
                number(traits.sexual().code()),
                traits.height() == null ? "" : number(traits.height().centimetres()),
                traits.emotion() == null ? "" : number(traits.emotion().code()),
                number(traits.education().code()),
                traits.salary() == null ? "" : number(traits.salary().code()),
                birthday == null ? "" : number(birthday.toEpochDay()),
                number((searchableAttributes.photo() ? PHOTO : 0) | (searchableAttributes.verified() ? VERIFIED : 0)),
                searchableAttributes.labels().stream()
                        .sorted()
                        .map(IndexEntryCodec::number)
                        .collect(joining(SEPARATOR)),
                time(searchableAttributes.lastActive()),
                entry.stays().stream()
                        .map(interval -> time(interval.from()) + SEPARATOR + time(interval.until()))
                        .collect(joining(SEPARATOR)));
    }

    private static String number(long number) {
        return Long.toString(number, BASE);
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "" : number(time.toEpochMilli());
    }

    /** The entry of that text; null if another version wrote it, or it is damaged. */
    static @Nullable Entry read(String text) {
        var words = text.split(" ", -1);
        if (words.length != WORDS || !words[0].equals(VERSION)) {
            return null;
        }
        try {
            return read(words);
        } catch (RuntimeException damaged) {
            return null;
        }
    }

    private static Entry read(String[] words) {
        var flags = code(words[10]);
        var searchableAttributes = new SearchableAttributes(
                traits(words),
                orNot(words[9], word -> LocalDate.ofEpochDay(number(word))),
                (flags & PHOTO) != 0,
                (flags & VERIFIED) != 0,
                labels(words[11]),
                orNot(words[12], IndexEntryCodec::time));
        return new Entry(
                new UserId(number(words[2])), Long.parseLong(words[1]), searchableAttributes, stays(words[13]));
    }

    private static List<Interval> stays(String word) {
        return Arrays.stream(word.split(SEPARATOR, -1))
                .gather(Gatherers.windowFixed(2))
                .map(times -> new Interval(time(times.getFirst()), orNot(times.get(1), IndexEntryCodec::time)))
                .toList();
    }

    private static Traits traits(String[] words) {
        return new Traits(
                Gender.find(code(words[3])).orElseThrow(),
                GenderPreference.find(code(words[4])).orElseThrow(),
                orNot(words[5], word -> new Height(code(word))),
                orNot(words[6], word -> MaritalStatus.find(code(word)).orElseThrow()),
                Education.find(code(words[7])).orElseThrow(),
                orNot(words[8], word -> Salary.find(code(word)).orElseThrow()));
    }

    private static Set<Integer> labels(String word) {
        return word.isEmpty()
                ? Set.of()
                : Arrays.stream(word.split(SEPARATOR, -1))
                        .map(IndexEntryCodec::code)
                        .collect(toUnmodifiableSet());
    }

    private static <T> @Nullable T orNot(String word, Function<String, T> reading) {
        return word.isEmpty() ? null : reading.apply(word);
    }

    private static long number(String word) {
        return Long.parseLong(word, BASE);
    }

    private static int code(String word) {
        return Integer.parseInt(word, BASE);
    }

    private static Instant time(String word) {
        return Instant.ofEpochMilli(number(word));
    }
}
