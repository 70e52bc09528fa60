package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.Presence;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.util.ArrayList;
import java.util.List;

/** Why somebody stands in a list. */
public enum MatchReason {
    /** Within ten kilometres. */
    NEAR,
    /** Has chosen labels that the viewer has chosen too. */
    SHARED_LABELS,
    /** Many have looked, followed or written lately. */
    POPULAR,
    /** Came only lately. */
    NEW,
    /** Is here now. */
    ONLINE;

    /**
     * What speaks for somebody, as the viewer gets him.
     *
     * @param popular whether the list is one of popular people
     */
    public static List<MatchReason> of(PersonSummary person, boolean popular) {
        var reasons = new ArrayList<MatchReason>();
        var details = person.details().orElse(null);
        if (details != null) {
            var profileStatus = details.status();
            add(NEAR, profileStatus.distance().filter(MatchReason::isNear).isPresent(), reasons);
            add(SHARED_LABELS, !details.sharedLabels().isEmpty(), reasons);
            add(POPULAR, popular, reasons);
            add(NEW, profileStatus.newcomer(), reasons);
            add(ONLINE, profileStatus.presence().filter(Presence.ONLINE::equals).isPresent(), reasons);
        }
        return List.copyOf(reasons);
    }

    private static boolean isNear(DistanceBand band) {
        return band.compareTo(DistanceBand.TEN) <= 0;
    }

    private static void add(MatchReason matchReason, boolean applies, List<MatchReason> reasons) {
        if (applies) {
            reasons.add(matchReason);
        }
    }
}
