package com.datingtoday.application.media.port;

import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Processor of untrusted files, which determines the type from the content, not from the name. A picture is decoded
 * only if its header states allowed dimensions, with limited concurrency, and is always encoded again.
 */
public interface MediaProcessor {

    sealed interface ProcessedMedia {

        MediaMetadata metadata();

        /**
         * Picture that was encoded again.
         *
         * @param renditions JPEG files: LARGE, MEDIUM, SMALL and TEASER
         */
        record Picture(MediaMetadata.Picture metadata, Map<Rendition, byte[]> renditions) implements ProcessedMedia {}

        /** Audio or video file, stored as received without its metadata. */
        record Recording(MediaMetadata metadata) implements ProcessedMedia {}
    }

    /**
     * Checks a file and encodes a picture again.
     *
     * @param file uploaded file; the metadata of audio and video are erased in place
     * @param kinds accepted kinds
     * @throws com.datingtoday.domain.shared.DomainException with a {@code MediaError}
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if too many pictures are waiting
     *     already
     */
    ProcessedMedia process(Path file, Set<MediaKind> kinds);
}
