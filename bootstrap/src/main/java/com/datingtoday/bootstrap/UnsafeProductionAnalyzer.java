package com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.ProductionCheck.UnsafeProduction;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why a start was refused, instead of a stack trace. */
final class UnsafeProductionAnalyzer extends AbstractFailureAnalyzer<UnsafeProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeProduction cause) {
        return new FailureAnalysis("This start is not fit for production: " + cause.getMessage(), null, cause);
    }
}
