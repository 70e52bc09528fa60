package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.application.shared.ErrorCode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Errors of a call in addition to those that all calls share. The OpenAPI document lists them, and the tests reject a
 * response with an error that is not listed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PossibleErrors {

    ErrorCode[] value();
}
