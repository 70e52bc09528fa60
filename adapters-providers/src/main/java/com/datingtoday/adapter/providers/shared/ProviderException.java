package com.datingtoday.adapter.providers.shared;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Failure of a provider with a message that is safe to log. Exceptions of libraries can contain phone numbers, texts
 * and addresses, so only their class names are used.
 */
public final class ProviderException extends Exception {

    private static final int MAX_CAUSES = 8;

    /** Creates a failure from a fact without personal data, such as a status. */
    public ProviderException(String fact) {
        super(fact);
    }

    /** Returns a failure with the class names of the exception and its causes, and its stack trace. */
    public static ProviderException from(Throwable e) {
        if (e instanceof ProviderException providerException) {
            return providerException;
        }
        var failure = new ProviderException(kinds(e));
        failure.setStackTrace(e.getStackTrace());
        return failure;
    }

    private static String kinds(Throwable e) {
        var kinds = new ArrayList<String>();
        for (@Nullable Throwable t = e; t != null && kinds.size() < MAX_CAUSES; t = t.getCause()) {
            kinds.add(t.getClass().getName());
        }
        return String.join(" because of ", kinds);
    }
}
