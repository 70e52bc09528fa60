package com.datingtoday.application.shared;

import org.jspecify.annotations.Nullable;

/** Signals that a dependency did not respond in time. Whether the call took effect is unknown. */
public final class DependencyUnavailableException extends RuntimeException {

    private final Dependency dependency;

    public enum Dependency {
        DATABASE,
        REDIS,
        SMS_PROVIDER,
        MEDIA_STORAGE,
        MODERATION,
        PUSH_PROVIDER,
        PAYMENT_PROVIDER,
        /** Capacity of this instance: more requests than it can serve. */
        CAPACITY
    }

    /** @param cause for the log; null if there is none */
    public DependencyUnavailableException(Dependency dependency, @Nullable Throwable cause) {
        super(dependency + " is unavailable", cause);
        this.dependency = dependency;
    }

    public Dependency dependency() {
        return dependency;
    }
}
