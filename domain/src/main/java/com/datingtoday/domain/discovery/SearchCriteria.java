package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.value.Gender;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/**
 * Criteria of a search. A value that a user has not set, or hides, matches no criterion.
 *
 * @param mutual true to require that gender and orientation match in both directions
 * @param genders accepted genders; empty to accept all
 * @param age whole years
 * @param online true to require activity within {@link #RECENTLY_ACTIVE_PERIOD}
 * @param photo true to require a photo
 * @param omissions users to omit; {@link ViewerCriteria} checks them
 */
public record SearchCriteria(
        boolean mutual,
        Set<Gender> genders,
        IntRange age,
        LabelFilter labels,
        boolean online,
        boolean photo,
        AdvancedCriteria advanced,
        Omissions omissions) {

    /** Period of the online filter, which is longer than that of {@code Presence.ONLINE}. */
    public static final Duration RECENTLY_ACTIVE_PERIOD = Duration.ofMinutes(15);

    /** Criteria that accept all users with a mutual match of gender and orientation. */
    public static final SearchCriteria ANY =
            new SearchCriteria(true, Set.of(), IntRange.ANY, LabelFilter.NONE, false, false, AdvancedCriteria.NONE);

    public SearchCriteria {
        genders = Set.copyOf(genders);
    }

    /** Creates criteria without omissions. */
    public SearchCriteria(
            boolean mutual,
            Set<Gender> genders,
            IntRange age,
            LabelFilter labels,
            boolean online,
            boolean photo,
            AdvancedCriteria advanced) {
        this(mutual, genders, age, labels, online, photo, advanced, Omissions.NONE);
    }

    public SearchCriteria withOmissions(Omissions changed) {
        return new SearchCriteria(mutual, genders, age, labels, online, photo, advanced, changed);
    }

    /** Returns whether a criterion requires VIP. */
    public boolean isAdvanced() {
        return (labels.all() && !labels.ids().isEmpty()) || !advanced.equals(AdvancedCriteria.NONE);
    }

    /** Returns the genders that the criteria can match for this viewer. */
    public Set<Gender> acceptedGenders(SearchableAttributes viewer) {
        var accepted = EnumSet.allOf(Gender.class);
        if (!genders.isEmpty()) {
            accepted.retainAll(genders);
        }
        if (mutual) {
            accepted.removeIf(
                    gender -> !MutualPreference.accepts(viewer.traits().sexual(), gender));
        }
        return accepted;
    }

    /** Returns whether the person matches all criteria. */
    public boolean matches(SearchableAttributes viewer, SearchableAttributes person, Instant now) {
        return (genders.isEmpty() || genders.contains(person.traits().gender()))
                && (!mutual || MutualPreference.matches(viewer, person))
                && (age.isUnbounded() || isOfAge(person, now))
                && (!online || isOnline(person, now))
                && (!photo || person.photo())
                && labels.matches(person)
                && advanced.matches(person);
    }

    private boolean isOfAge(SearchableAttributes person, Instant now) {
        var birthday = person.birthday();
        return birthday != null
                && age.contains(Period.between(birthday, LocalDate.ofInstant(now, ZoneOffset.UTC))
                        .getYears());
    }

    private static boolean isOnline(SearchableAttributes person, Instant now) {
        var lastActive = person.lastActive();
        return lastActive != null && now.isBefore(lastActive.plus(RECENTLY_ACTIVE_PERIOD));
    }
}
