package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import java.util.ArrayList;
import java.util.List;

/**
 * Share of a profile that is filled in.
 *
 * @param percent 0 to 100
 * @param missing names of the missing fields, the most useful first
 */
public record Completeness(int percent, List<String> missing) {

    private static final int FIELD_COUNT = 10;
    private static final int PERCENT = 100;

    public Completeness {
        missing = List.copyOf(missing);
    }

    /** Returns the completeness of a profile as its owner views it; photos that await moderation count. */
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
        return new Completeness((FIELD_COUNT - missing.size()) * PERCENT / FIELD_COUNT, missing);
    }

    private static void require(boolean present, String name, List<String> missing) {
        if (!present) {
            missing.add(name);
        }
    }
}
