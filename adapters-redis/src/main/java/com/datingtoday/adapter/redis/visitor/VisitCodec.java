package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.application.visitor.port.RecentVisitorCache.CachedPage;
import com.datingtoday.application.visitor.port.RecentVisitorCache.CachedVisitors;
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
final class VisitCodec {

    /** The score above all visits. */
    static final String TOP = "+inf";

    private static final String READ = "r";
    private static final String WHOLE = "w";
    private static final String YES = "1";

    private VisitCodec() {}

    static String score(Instant moment) {
        return Long.toString(moment.toEpochMilli());
    }

    static String member(UserId visitor) {
        return "%016d".formatted(visitor.value());
    }

    /** Member and score. */
    static Stream<String> encode(Visitor visit) {
        return Stream.of(member(visit.visitor()), score(visit.visitTime()));
    }

    /** Member and score of the time of reading. */
    static Stream<String> decode(Instant readTime) {
        return Stream.of(READ, meaning(readTime.toEpochMilli()));
    }

    /** Members and scores of all of it. */
    static Stream<String> encode(CachedVisitors cachedVisitors) {
        var marks = cachedVisitors.isWhole()
                ? Stream.concat(decode(cachedVisitors.readTime()), Stream.of(WHOLE, meaning(0)))
                : decode(cachedVisitors.readTime());
        return Stream.concat(marks, cachedVisitors.newest().stream().flatMap(VisitCodec::encode));
    }

    private static String meaning(long number) {
        return Long.toString(-number - 1);
    }

    /** Whether this is what was remembered, and not only that nothing is. */
    static boolean isPage(List<String> answer) {
        return answer.size() >= 2;
    }

    /** The score of {@code r}, whether there is a {@code w}, and then members and scores. */
    static CachedPage page(UserId user, List<String> answer) {
        var visits = IntStream.range(1, answer.size() / 2)
                .mapToObj(i ->
                        new Visitor(user, new UserId(Long.parseLong(answer.get(2 * i))), moment(answer.get(2 * i + 1))))
                .toList();
        var readTime = Instant.ofEpochMilli(-Long.parseLong(answer.get(0)) - 1);
        return new CachedPage(visits, readTime, answer.get(1).equals(YES));
    }

    private static Instant moment(String score) {
        return Instant.ofEpochMilli(Long.parseLong(score));
    }
}
