package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Redis keys of popularity. The scores and rankings of one segment share a slot. */
record PopularityKeys(ForwardDecay decay) {

    /** Returns the key of the interactions of a user on the UTC day of {@code moment}. */
    static String interactions(UserId from, Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC).toEpochDay();
        return "dt:noted:{" + from.value() + "}:" + day;
    }

    /** Returns the key of the segments in which a user received a start score. */
    static String startScores(UserId user) {
        return "dt:welcomed:{" + user.value() + "}";
    }

    static String segmentName(Segment segment) {
        return segment.gender().code() + "." + segment.region().cell().id();
    }

    /**
     * Returns the key of the scores of an epoch. The key contains the half-life, because scores of different half-lives
     * are not comparable.
     */
    String scores(Segment segment, long epoch) {
        return "dt:hot:{" + segmentName(segment) + "}:" + halfLife() + ":" + epoch;
    }

    String ranking(RankingKey rankingKey) {
        return "dt:hotlist:{" + segmentName(rankingKey.segment()) + "}:" + halfLife() + ":" + rankingKey.slot();
    }

    private long halfLife() {
        return decay.halfLife().toSeconds();
    }
}
