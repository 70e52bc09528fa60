package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.Presence;
import com.datingtoday.domain.profile.visibility.ProfileStatus;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Bernd, as Anna may see Bernd in lists. */
public final class PersonSamples {

    public static final UserId ANNA = AuthenticatedSlice.ANNA;
    public static final UserId BERND = new UserId(100_002);

    public static final Photo PHOTO = new Photo(
            77,
            new MediaId("1".repeat(32)),
            new MediaId("2".repeat(32)),
            new MediaMetadata.Picture(1000, 800, "LEHV6n"),
            ReviewState.VISIBLE);

    /** Bernd with all fields, without the braces. */
    public static final String BERND_JSON =
            "\"user_id\":100002,\"nickname\":\"Bernd\",\"avatar\":{\"blurhash\":\"LEHV6n\","
                    + "\"medium\":\"/api/media/x\",\"small\":\"/api/media/x\"},\"age\":30,\"gender\":1,"
                    + "\"vip\":false,\"verified\":true,\"newcomer\":false,\"distance\":\"5\","
                    + "\"presence\":\"today\",\"shared_labels\":[{\"id\":3,\"name\":\"Tea\"}],"
                    + "\"following\":true,\"followed\":false";

    /** Bernd with basic visibility, without the braces. */
    public static final String BASIC_BERND_JSON =
            "\"user_id\":100002,\"nickname\":\"Bernd\",\"avatar\":null,\"age\":null,\"gender\":null,"
                    + "\"vip\":null,\"verified\":null,\"newcomer\":null,\"distance\":null,"
                    + "\"presence\":null,\"shared_labels\":null,\"following\":null,\"followed\":null";

    private PersonSamples() {}

    public static PersonSummary bernd() {
        var details = new PersonSummary.Details(OptionalInt.of(30), Gender.MALE, List.of(3, 4), status());
        return new PersonSummary(BERND, new Nickname("Bernd"), Optional.of(PHOTO), Optional.of(details));
    }

    public static PersonSummary basicBernd() {
        return new PersonSummary(BERND, new Nickname("Bernd"), Optional.empty(), Optional.empty());
    }

    static ProfileStatus status() {
        return new ProfileStatus(
                new Relation(true, false, false, false),
                false,
                true,
                false,
                Optional.of(DistanceBand.FIVE),
                Optional.of(Presence.TODAY));
    }

    /** Returns a catalogue with label 3 but without label 4. */
    public static List<Label> catalogue() {
        return List.of(new Label(3, "Tea", Gender.UNKNOWN, "Taste"));
    }
}
