package com.datingtoday.adapter.web.shared.binding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the record that takes a call's parameters, from query, form or JSON alike. Its components are the parameters, in
 * snake case; one that is not {@code @Nullable} must be sent; a parameter without a component is refused.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface RequestFields {}
