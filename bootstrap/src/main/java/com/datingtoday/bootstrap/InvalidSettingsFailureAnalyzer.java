package com.datingtoday.bootstrap;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Reports a rejected configuration by one sentence for each property. Unlike the analyzers of Spring Boot it never
 * prints the rejected value, which can be a secret.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingsFailureAnalyzer extends AbstractFailureAnalyzer<ConfigurationPropertiesBindException> {

    private static final String PREFIX = "datingtoday.";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ConfigurationPropertiesBindException cause) {
        var constraints = findCause(cause, BindValidationException.class);
        if (constraints != null) {
            var errors = constraints.getValidationErrors();
            return errors.getName().toString().startsWith(PREFIX) ? analysis(sentences(errors), cause) : null;
        }
        // Constructors of settings check what no constraint expresses.
        var constructor = findCause(cause, IllegalArgumentException.class);
        var sentence = constructor == null ? null : constructor.getMessage();
        return sentence != null && sentence.contains(PREFIX) ? analysis(sentence, cause) : null;
    }

    private static FailureAnalysis analysis(String sentences, Throwable cause) {
        return new FailureAnalysis("The configuration is invalid: " + sentences, null, cause);
    }

    private static String sentences(ValidationErrors errors) {
        return errors.getAllErrors().stream()
                .map(error -> property(errors, error) + " " + error.getDefaultMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String property(ValidationErrors errors, ObjectError error) {
        return error instanceof FieldError field
                ? errors.getName() + "." + DataObjectPropertyName.toDashedForm(field.getField())
                : errors.getName().toString();
    }
}
