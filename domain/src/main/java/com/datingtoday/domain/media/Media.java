package com.datingtoday.domain.media;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something stored.
 *
 * @param id its name
 * @param owner who sent it
 * @param metadata what it is
 * @param bytes how much it was when it was sent
 * @param teaser the name of the blurred rendition; of pictures only
 * @param createTime when it was sent
 */
public record Media(
        MediaId id,
        UserId owner,
        MediaMetadata metadata,
        long bytes,
        @Nullable MediaId teaser,
        Instant createTime) {}
