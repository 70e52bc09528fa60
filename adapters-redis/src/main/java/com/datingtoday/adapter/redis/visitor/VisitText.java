package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.application.visitor.port.RecentVisitors.Kept;
import com.datingtoday.application.visitor.port.RecentVisitors.Part;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the sorted set of an owner. A visit: the visitor's number in sixteen digits, so that numbers sort like
 * texts, with the time in milliseconds as its score. And three members with scores below zero, one less than the negated
 * number that they mean: {@code r} until when the owner has seen who came, {@code w} that nobody came before these, and
 * {@code x} until when all of it is remembered.
 */
final class VisitText {

    /** The score above all visits. */
    static final String TOP = "+inf";

    private static final String READ = "r";
    private static final String WHOLE = "w";
    private static final String YES = "1";

    private VisitText() {}

    static String score(Instant moment) {
        return Long.toString(moment.toEpochMilli());
    }

    static String member(UserId visitor) {
        return "%016d".formatted(visitor.value());
    }

    /** Member and score. */
    static Stream<String> words(Visitor visit) {
        return Stream.of(member(visit.visitor()), score(visit.visitTime()));
    }

    /** Member and score of the time of reading. */
    static Stream<String> readWords(Instant readTime) {
        return Stream.of(READ, meaning(readTime.toEpochMilli()));
    }

    /** Members and scores of all of it. */
    static Stream<String> words(Kept kept) {
        var marks = kept.isWhole()
                ? Stream.concat(readWords(kept.readTime()), Stream.of(WHOLE, meaning(0)))
                : readWords(kept.readTime());
        return Stream.concat(marks, kept.newest().stream().flatMap(VisitText::words));
    }

    private static String meaning(long number) {
        return Long.toString(-number - 1);
    }

    /** Whether this is what was remembered, and not only that nothing is. */
    static boolean isPage(List<String> answer) {
        return answer.size() >= 2;
    }

    /** The score of {@code r}, whether there is a {@code w}, and then members and scores. */
    static Part page(UserId user, List<String> answer) {
        var visits = IntStream.range(1, answer.size() / 2)
                .mapToObj(i ->
                        new Visitor(user, new UserId(Long.parseLong(answer.get(2 * i))), moment(answer.get(2 * i + 1))))
                .toList();
        var readTime = Instant.ofEpochMilli(-Long.parseLong(answer.get(0)) - 1);
        return new Part(visits, readTime, answer.get(1).equals(YES));
    }

    private static Instant moment(String score) {
        return Instant.ofEpochMilli(Long.parseLong(score));
    }
}
