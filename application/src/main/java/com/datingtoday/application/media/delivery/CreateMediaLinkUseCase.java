package com.datingtoday.application.media.delivery;

import com.datingtoday.application.media.MediaPolicy;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

@UseCase
record CreateMediaLinkUseCase(KeyedHasher keyedHasher, MediaPolicy policy, Clock clock) implements CreateMediaLink {

    private static final long STEP = Duration.ofMinutes(15).toSeconds();

    @Override
    public String create(Query query) {
        var earliest =
                Math.ceilDiv(clock.instant().plus(policy.minLinkLifetime()).toEpochMilli(), 1000);
        var expires = Math.ceilDiv(earliest, STEP) * STEP;
        var id = query.media().value();
        var rendition = query.rendition().name().toLowerCase(Locale.ROOT);
        var signature = keyedHasher.hash(Purpose.MEDIA_LINK, signed(id, rendition, Long.toString(expires)));
        return policy.baseUrl() + "/api/media/" + id + "/" + rendition + "?e=" + expires + "&s=" + signature;
    }

    /** Returns the text that the signature of a link covers. */
    static String signed(String id, String rendition, String expires) {
        return id + "/" + rendition + "?" + expires;
    }
}
