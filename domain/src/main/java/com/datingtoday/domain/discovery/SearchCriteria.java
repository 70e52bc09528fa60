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
 * Whom somebody looks for. Who has not told a thing, or hides it, is not found by it.
 *
 * @param fit whether gender and orientation must suit both
 * @param genders any of these; none wishes for nothing in particular
 * @param age whole years
 * @param labels which labels
 * @param online whether here within {@link #LATELY}
 * @param photo whether with a photo
 * @param advanced what only VIP may look for
 */
public record SearchCriteria(
        boolean mutual,
        Set<Gender> genders,
        IntRange age,
        LabelFilter labels,
        boolean online,
        boolean photo,
        AdvancedCriteria advanced) {

    /** How long ago is still lately. */
    public static final Duration ONLINE_PERIOD = Duration.ofMinutes(15);

    /** Anybody who suits. */
    public static final SearchCriteria ANY =
            new SearchCriteria(true, Set.of(), IntRange.ANY, LabelFilter.NONE, false, false, AdvancedCriteria.NONE);

    public SearchCriteria {
        genders = Set.copyOf(genders);
    }

    /** Whether something of it is for VIP alone. */
    public boolean isAdvanced() {
        return (labels.all() && !labels.ids().isEmpty()) || !advanced.equals(AdvancedCriteria.NONE);
    }

    /** Of which genders somebody can be whom this viewer looks for. */
    public Set<Gender> acceptedGenders(SearchableAttributes viewer) {
        var wanted = EnumSet.allOf(Gender.class);
        if (!genders.isEmpty()) {
            wanted.retainAll(genders);
        }
        if (mutual) {
            wanted.removeIf(gender -> !MutualPreference.accepts(viewer.traits().sexual(), gender));
        }
        return wanted;
    }

    /** Whether this person is one whom this viewer looks for. */
    public boolean matches(SearchableAttributes viewer, SearchableAttributes person, Instant now) {
        return (genders.isEmpty() || genders.contains(person.traits().gender()))
                && (!mutual || MutualPreference.matches(viewer, person))
                && (age.isUnbounded() || isOfAge(person, now))
                && (!online || isHere(person, now))
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

    private static boolean isHere(SearchableAttributes person, Instant now) {
        var lastActive = person.lastActive();
        return lastActive != null && now.isBefore(lastActive.plus(ONLINE_PERIOD));
    }
}
