package com.datingtoday.adapter.providers.shared;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Why a provider could not be used, in words that are safe to log. Libraries put numbers, texts and addresses into their
 * exceptions, so of those only the kinds are told, never the messages.
 */
public final class ProviderException extends Exception {

    private static final int MOST_CAUSES = 8;

    /** Tells a fact that names nobody, such as a status. */
    public ProviderException(String fact) {
        super(fact);
    }

    /** Tells what kinds of exceptions led to this one, and where the outermost came from. */
    public static ProviderException from(Throwable e) {
        if (e instanceof ProviderException known) {
            return known;
        }
        var failure = new ProviderException(kinds(e));
        failure.setStackTrace(e.getStackTrace());
        return failure;
    }

    private static String kinds(Throwable e) {
        var kinds = new ArrayList<String>();
        for (@Nullable Throwable t = e; t != null && kinds.size() < MOST_CAUSES; t = t.getCause()) {
            kinds.add(t.getClass().getName());
        }
        return String.join(" because of ", kinds);
    }
}
