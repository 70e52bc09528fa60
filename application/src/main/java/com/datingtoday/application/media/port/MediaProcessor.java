package com.datingtoday.application.media.port;

import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Looks into files that nobody trusts. What a file is follows from its content, never from a name. Pictures are decoded
 * only after their header says that they are within bounds, in a bounded place of their own, and always made anew.
 */
public interface MediaProcessor {

    /** A file that is safe to keep. */
    sealed interface ProcessedMedia {

        /** What it is. */
        MediaMetadata metadata();

        /**
         * A picture made anew.
         *
         * @param renditions JPEG files: LARGE, MEDIUM, SMALL and TEASER
         */
        record Picture(MediaMetadata.Picture metadata, Map<Rendition, byte[]> renditions) implements ProcessedMedia {}

        /** A voice or film, whose file is kept as it was sent. */
        record Recording(MediaMetadata metadata) implements ProcessedMedia {}
    }

    /**
     * Checks a file, and makes a picture anew.
     *
     * @param file what was sent; in a film or voice, what it says beside its samples is erased in place
     * @param kinds what is taken here
     * @throws com.datingtoday.domain.shared.Refused with a {@code MediaError}
     * @throws com.datingtoday.application.shared.Unavailable if too many pictures are waiting already
     */
    ProcessedMedia process(Path file, Set<MediaKind> kinds);
}
