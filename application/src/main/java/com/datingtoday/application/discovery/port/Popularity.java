package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who is popular where. What counts loses half its weight in each half-life. */
public interface Popularity {

    /** Where popularity is counted. */
    record Segment(Gender gender, Region region) {}

    /**
     * Somebody has drawn somebody's attention.
     *
     * @param weight greater than 0
     */
    record Interaction(UserId from, UserId target, double weight) {}

    /** A target's gain. */
    record ScoreIncrease(UserId target, double weight, List<Segment> segments) {

        public ScoreIncrease {
            segments = List.copyOf(segments);
        }
    }

    /** Somebody and how much he counts, in a measure that is the same for all of one snapshot. */
    record RankedUser(UserId user, double score) {}

    /**
     * What of some notes counts: of each pair and day (UTC) the weightiest, and of each {@code from} and day so many
     * targets. One round trip.
     *
     * @return by target, without those that gain nothing
     */
    Map<UserId, Double> recordInteractions(Collection<Interaction> notes, Instant now);

    /** Adds gains at that moment. */
    void addScores(Collection<ScoreIncrease> gains, Instant now);

    /** Gives newcomers a start, each once in each segment. */
    void grantStartScores(Collection<ScoreIncrease> gains, Instant now);

    /** Somebody counts in these segments no more. One round trip. */
    void remove(UserId user, Collection<Segment> segments);

    /**
     * The most popular of some segments as they stood at the beginning of a slot of time, the first 500 at most; it stays
     * the same for {@link #SNAPSHOT_LASTS_SECONDS}. From the memory of this process, or in one round trip.
     *
     * @param slot the number of half minutes since 1970
     */
    Map<Segment, List<RankedUser>> ranking(Collection<Segment> segments, long slot);

    /** How long a slot of time is. */
    int SLOT_SECONDS = 30;

    /** How long a snapshot can be read. */
    int RANKING_LIFETIME_SECONDS = 900;
}
