package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Popularity scores by segment. A score halves in each half-life. */
public interface Popularity {

    /** Gender and region of a ranking. */
    record Segment(Gender gender, Region region) {}

    /**
     * View, follow or first message that counts for the target.
     *
     * @param weight greater than 0
     */
    record Interaction(UserId from, UserId target, double weight) {}

    record ScoreIncrease(UserId target, double weight, List<Segment> segments) {

        public ScoreIncrease {
            segments = List.copyOf(segments);
        }
    }

    /**
     * User of a ranking.
     *
     * @param score comparable only with scores of the same ranking
     */
    record RankedUser(UserId user, double score) {}

    /**
     * Records interactions in one round trip. For each pair and UTC day only the greatest weight counts. For each
     * {@code from} and day only a limited number of targets counts.
     *
     * @return score increase of each target; targets without an increase are omitted
     */
    Map<UserId, Double> recordInteractions(Collection<Interaction> interactions, Instant now);

    /** Adds increases that happened at the given time. */
    void addScores(Collection<ScoreIncrease> increases, Instant now);

    /** Adds start scores, once for each user and segment. */
    void grantStartScores(Collection<ScoreIncrease> startScores, Instant now);

    /** Removes a user from segments in one round trip. */
    void remove(UserId user, Collection<Segment> segments);

    /**
     * Returns the first 500 users of each segment at the start of a time slot. The result is fixed for
     * {@link #RANKING_LIFETIME_SECONDS} and comes from the cache of this instance or one round trip.
     *
     * @param slot index of the 30-second slot since 1970
     */
    Map<Segment, List<RankedUser>> ranking(Collection<Segment> segments, long slot);

    /** Length of a time slot. */
    int SLOT_SECONDS = 30;

    /** Time for which a ranking stays readable. */
    int RANKING_LIFETIME_SECONDS = 900;
}
