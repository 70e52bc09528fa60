package com.datingtoday.application.profile.evidence;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person shows at this moment, kept as evidence. */
public interface CaptureProfileEvidence {

    /**
     * Nickname, introduction and avatar, or one photo, in lines {@code name: value}; a photo is copied and named by its
     * copy, or, while the storage is away, only named.
     *
     * @return empty if there is no such person, or no such photo
     */
    Optional<Evidence> snapshot(Query query);

    /**
     * What was shown.
     *
     * @param keeper in whose name the copies are kept
     * @param text lines {@code name: value}
     * @param copies of photos, which go after a day unless {@link RetainEvidence} keeps them
     */
    record Evidence(UserId keeper, String text, List<MediaId> copies) {

        public Evidence {
            copies = List.copyOf(copies);
        }

        /** Never what was shown. */
        @Override
        public String toString() {
            return "Snapshot[hidden]";
        }
    }

    /**
     * Of what.
     *
     * @param photo one photo; null for the whole profile
     * @param keeper in whose name copies are kept
     */
    record Query(UserId user, @Nullable Long photo, UserId keeper) {}
}
