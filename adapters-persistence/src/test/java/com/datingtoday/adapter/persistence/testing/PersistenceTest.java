package com.datingtoday.adapter.persistence.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole adapter on {@link TestDatabase#shared()}, migrated; one context for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PersistenceSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.main.banner-mode=off",
            "logging.level.liquibase=warn",
            // Nothing is sent but what a test asks for, so that statements can be counted.
            "datingtoday.app-keys.refresh=1h"
        })
@ContextConfiguration(initializers = TestDatabaseProperties.class)
public @interface PersistenceTest {}
