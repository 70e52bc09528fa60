package com.datingtoday.bootstrap.development.population;

import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Gender;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Random labels of the catalogue; the first labels of each group are the most frequent. */
final class LabelChoice {

    private static final int MOST = 8;

    private static final List<List<Integer>> GROUPS = List.of(
            labels(101, 110),
            labels(201, 210),
            labels(301, 309),
            labels(401, 409),
            labels(501, 509),
            labels(601, 608),
            labels(701, 710),
            labels(801, 806),
            labels(901, 908));

    private static final List<Integer> FOR_MEN = labels(111, 112);
    private static final List<Integer> FOR_WOMEN = labels(113, 114);
    private static final double OF_ONE_GENDER = 0.05;

    private LabelChoice() {}

    private static List<Integer> labels(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    static UserLabels labels(Gender gender, SeededChoice seededChoice) {
        int many = seededChoice.between(0, MOST);
        var chosen = new HashSet<Integer>();
        for (int at = 0; at < many; at++) {
            chosen.add(seededChoice.oneOfFirst(group(gender, seededChoice)));
        }
        return new UserLabels(chosen);
    }

    private static List<Integer> group(Gender gender, SeededChoice seededChoice) {
        if (gender != Gender.UNKNOWN && seededChoice.withProbability(OF_ONE_GENDER)) {
            return gender == Gender.MALE ? FOR_MEN : FOR_WOMEN;
        }
        return seededChoice.oneOfFirst(GROUPS);
    }
}
