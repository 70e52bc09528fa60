package com.datingtoday.adapter.web.shared.binding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record of parameters of a call, which come from query, form or JSON. The components are the parameters in
 * snake case. A component without {@code @Nullable} is required; a parameter that is a component of no marked record is
 * rejected.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface RequestFields {}
