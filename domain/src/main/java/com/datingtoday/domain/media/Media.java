package com.datingtoday.domain.media;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stored file.
 *
 * @param owner user who uploaded it
 * @param bytes size of the uploaded file
 * @param teaser id of the blurred rendition; null except for pictures
 * @param createTime time of the upload
 */
public record Media(
        MediaId id,
        UserId owner,
        MediaMetadata metadata,
        long bytes,
        @Nullable MediaId teaser,
        Instant createTime) {}
