package com.datingtoday.application.media.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;

/** Files with unique ids. */
public final class MediaSamples {

    public static final MediaMetadata.Picture PICTURE =
            new MediaMetadata.Picture(1080, 1440, "LEHV6nWB2yk8pyo0adR*.7kCMdnj");

    private MediaSamples() {}

    public static MediaId id() {
        return new MediaId(AuthSamples.hex(16));
    }

    public static Media picture(UserId owner, Instant now) {
        return new Media(id(), owner, PICTURE, 3_000_000_000L, id(), now);
    }

    public static Media audio(UserId owner, Instant now) {
        var facts = new MediaMetadata.Audio("audio/amr-wb", Duration.ofMillis(59_980));
        return new Media(id(), owner, facts, 12_345, null, now);
    }

    public static Media video(UserId owner, Instant now) {
        var facts = new MediaMetadata.Video("video/mp4", Duration.ofMillis(12_040), 1920, 1080);
        return new Media(id(), owner, facts, 5_000_000, null, now);
    }
}
