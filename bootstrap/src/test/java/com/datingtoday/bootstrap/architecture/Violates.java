package com.datingtoday.bootstrap.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a counter-example of the named rules; all other rules must accept the type. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Violates {

    /** Names of rules. */
    String[] value();
}
