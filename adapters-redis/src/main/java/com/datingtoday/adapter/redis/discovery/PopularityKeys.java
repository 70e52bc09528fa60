package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How popularity is named; the scores and the snapshots of one segment stand in one slot. */
record PopularityKeys(ForwardDecay decay) {

    /** What of somebody's attention was counted on a day. */
    static String noted(UserId from, Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC).toEpochDay();
        return "dt:noted:{" + from.value() + "}:" + day;
    }

    /** Where somebody was welcomed. */
    static String welcomed(UserId user) {
        return "dt:welcomed:{" + user.value() + "}";
    }

    /** What a segment is called. */
    static String name(Segment segment) {
        return segment.gender().code() + "." + segment.region().cell().id();
    }

    /** The scores of an epoch. Those with another half-life are no scores of this kind. */
    String scores(Segment segment, long epoch) {
        return "dt:hot:{" + name(segment) + "}:" + halfLife() + ":" + epoch;
    }

    String snapshot(RankingKey rankingKey) {
        return "dt:hotlist:{" + name(rankingKey.segment()) + "}:" + halfLife() + ":" + rankingKey.slot();
    }

    private long halfLife() {
        return decay.halfLife().toSeconds();
    }
}
