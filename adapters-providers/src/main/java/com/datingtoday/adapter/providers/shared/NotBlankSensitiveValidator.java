package com.datingtoday.adapter.providers.shared;

import com.datingtoday.domain.shared.Sensitive;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Allows {@link NotBlank} on a sensitive text of the settings. A file in {@code META-INF/services} registers this
 * validator.
 */
public final class NotBlankSensitiveValidator implements ConstraintValidator<NotBlank, Sensitive<String>> {

    @Override
    public boolean isValid(@Nullable Sensitive<String> value, ConstraintValidatorContext context) {
        return OptionalText.isSet(value);
    }
}
