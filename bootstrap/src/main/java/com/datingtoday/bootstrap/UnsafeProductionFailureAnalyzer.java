package com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.ProductionCheck.UnsafeProductionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports an unsafe production setting as one sentence instead of a stack trace. */
final class UnsafeProductionFailureAnalyzer extends AbstractFailureAnalyzer<UnsafeProductionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeProductionException cause) {
        return new FailureAnalysis("This start is not fit for production: " + cause.getMessage(), null, cause);
    }
}
