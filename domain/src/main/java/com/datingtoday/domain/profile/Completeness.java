package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a profile is filled in.
 *
 * @param percent 0 to 100
 * @param missing the names of what is not, the most useful first
 */
public record Completeness(int percent, List<String> missing) {

    private static final int PARTS = 10;
    private static final int WHOLE = 100;

    public Completeness {
        missing = List.copyOf(missing);
    }

    /** Looks at a profile as its owner has it; photos that wait to be judged count. */
    public static Completeness of(Profile profile) {
        var info = profile.info();
        var traits = info.traits();
        var missing = new ArrayList<String>();
        require(info.birth().birthday() != null, "birthday", missing);
        require(traits.gender() != Gender.UNKNOWN, "gender", missing);
        require(!profile.album().photos().isEmpty(), "photo", missing);
        require(traits.sexual() != GenderPreference.UNKNOWN, "sexual", missing);
        require(info.introduction() != null, "introduction", missing);
        require(!profile.labels().ids().isEmpty(), "labels", missing);
        require(traits.height() != null, "height", missing);
        require(traits.emotion() != null, "emotion", missing);
        require(traits.education() != Education.UNKNOWN, "education", missing);
        require(traits.salary() != null, "salary", missing);
        return new Completeness((PARTS - missing.size()) * WHOLE / PARTS, missing);
    }

    private static void require(boolean given, String name, List<String> missing) {
        if (!given) {
            missing.add(name);
        }
    }
}
