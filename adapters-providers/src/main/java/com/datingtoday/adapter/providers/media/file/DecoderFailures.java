package com.datingtoday.adapter.providers.media.file;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mapping of parser and decoder failures to the error for unreadable files. */
public final class DecoderFailures {

    private static final Logger log = LoggerFactory.getLogger(DecoderFailures.class);

    private DecoderFailures() {}

    /** Returns the error of a failure. Only the exception class is logged, because messages can quote the file. */
    public static RuntimeException toRejection(@Nullable Throwable failure) {
        if (failure instanceof DomainException domainException) {
            return domainException;
        }
        log.info(
                "file unreadable cause={}",
                failure == null ? "none" : failure.getClass().getSimpleName());
        return MediaChecks.unreadable();
    }
}
