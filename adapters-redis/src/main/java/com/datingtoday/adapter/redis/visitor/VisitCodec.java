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
 * Members of the sorted set of an owner. The member of a visit is the user id of the visitor, padded to 16 digits so
 * that numeric and text order agree; its score is the time in milliseconds.
 *
 * <p>Three further members have a negative score {@code -n - 1} for a value n. {@code r} is the owner's read time,
 * {@code w} marks a complete list, and {@code x} is the expiry time of the set. The scripts
 * of the cache sort, count and remove by member and score, so no member is a document of its own.
 */
final class VisitCodec {

    /** Upper limit of the scores of all visits. */
    static final String TOP = "+inf";

    private static final String READ_TIME = "r";
    private static final String COMPLETE = "w";
    private static final String YES = "1";

    private VisitCodec() {}

    static String score(Instant moment) {
        return Long.toString(moment.toEpochMilli());
    }

    static String member(UserId visitor) {
        return "%016d".formatted(visitor.value());
    }

    /** Returns the member and score that store a visit. */
    static Stream<String> encode(Visitor visit) {
        return Stream.of(member(visit.visitor()), score(visit.visitTime()));
    }

    /** Returns the member and score that store the owner's read time in the sorted set. */
    static Stream<String> encodeReadTime(Instant readTime) {
        return Stream.of(READ_TIME, negated(readTime.toEpochMilli()));
    }

    /** Returns the members and scores that store visits, read time and completeness. */
    static Stream<String> encode(CachedVisitors cachedVisitors) {
        var marks = cachedVisitors.isComplete()
                ? Stream.concat(encodeReadTime(cachedVisitors.readTime()), Stream.of(COMPLETE, negated(0)))
                : encodeReadTime(cachedVisitors.readTime());
        return Stream.concat(marks, cachedVisitors.newest().stream().flatMap(VisitCodec::encode));
    }

    private static String negated(long number) {
        return Long.toString(-number - 1);
    }

    /** Returns whether the reply is a page, and not the mark of a missing set. */
    static boolean isPage(List<String> answer) {
        return answer.size() >= 2;
    }

    /** Decodes the score of {@code r}, whether {@code w} exists, and then members and scores. */
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
