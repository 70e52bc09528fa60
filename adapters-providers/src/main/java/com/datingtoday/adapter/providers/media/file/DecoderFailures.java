package com.datingtoday.adapter.providers.media.file;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a parser's or decoder's failure: whatever a hostile file does to it, the file is unreadable. */
public final class DecoderFailures {

    private static final Logger LOG = LoggerFactory.getLogger(DecoderFailures.class);

    private DecoderFailures() {}

    /** The refusal that a failure is, or stands for; only its kind is logged, since messages quote the file. */
    public static RuntimeException refusal(@Nullable Throwable failure) {
        if (failure instanceof DomainException domainException) {
            return domainException;
        }
        LOG.info(
                "A file is unreadable: {}",
                failure == null ? "no cause" : failure.getClass().getName());
        return MediaChecks.unreadable();
    }
}
