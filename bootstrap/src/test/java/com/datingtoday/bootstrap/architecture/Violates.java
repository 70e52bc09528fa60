package com.datingtoday.bootstrap.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a planted class: exactly these rules must catch it. The mark itself is never what they catch. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Violates {

    /** Names of rules. */
    String[] value();
}
