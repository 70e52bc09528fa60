package com.datingtoday.adapter.providers.shared;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** Sentences that reject settings, from their constructor or from their constraints. */
public final class SettingsValidation {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.ENGLISH)
            .buildValidatorFactory()
            .getValidator();

    private SettingsValidation() {}

    /** Returns the sentences that reject the settings, each with the full name of the property; empty if valid. */
    public static List<String> rejections(Supplier<?> settings) {
        try {
            return violations(settings.get());
        } catch (IllegalArgumentException e) {
            return List.of(Objects.requireNonNull(e.getMessage()));
        }
    }

    private static List<String> violations(Object settings) {
        var prefix = Objects.requireNonNull(settings.getClass().getAnnotation(ConfigurationProperties.class))
                .value();
        return VALIDATOR.validate(settings).stream()
                .map(violation -> prefix + "."
                        + DataObjectPropertyName.toDashedForm(
                                violation.getPropertyPath().toString())
                        + " " + violation.getMessage())
                .sorted()
                .toList();
    }
}
