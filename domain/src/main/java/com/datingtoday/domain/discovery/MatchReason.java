package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.Presence;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.util.ArrayList;
import java.util.List;

/** Published reason for which a person is in a list. */
public enum MatchReason {
    /** Within ten kilometres. */
    NEAR,
    /** Has labels that the viewer has too. */
    SHARED_LABELS,
    /** Many views, follows or first messages. */
    POPULAR,
    /** Registered recently. */
    NEW,
    /** Is online. */
    ONLINE;

    /**
     * Returns the reasons that apply to a person.
     *
     * @param popular true for the hot list
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
