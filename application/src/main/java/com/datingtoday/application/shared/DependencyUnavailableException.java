package com.datingtoday.application.shared;

import org.jspecify.annotations.Nullable;

/** Something we depend on did not answer in time, or not at all. Nothing is known to have been done. */
public final class DependencyUnavailableException extends RuntimeException {

    private final Dependency dependency;

    /** What we depend on. */
    public enum Dependency {
        DATABASE,
        REDIS,
        SMS_PROVIDER,
        /** Where files are kept. */
        MEDIA_STORAGE,
        /** Who judges texts and pictures. */
        MODERATION,
        /** Who reaches phones. */
        PUSH_PROVIDER,
        /** Who takes money for us. */
        PAYMENT_PROVIDER,
        /** Ourselves: more requests than can be served. */
        CAPACITY
    }

    /** Tells what is away and, for the log, why. */
    public DependencyUnavailableException(Dependency dependency, @Nullable Throwable cause) {
        super(dependency + " is unavailable", cause);
        this.dependency = dependency;
    }

    /** What is away. */
    public Dependency dependency() {
        return dependency;
    }
}
