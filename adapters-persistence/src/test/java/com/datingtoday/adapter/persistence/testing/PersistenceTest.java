package com.datingtoday.adapter.persistence.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Test of the adapter on the migrated {@link TestDatabase#shared()}, with one context for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PersistenceSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.main.banner-mode=off",
            "logging.level.liquibase=warn",
            // No background statements, so that tests can count statements.
            "datingtoday.app-keys.reload-interval=1h"
        })
@ContextConfiguration(initializers = TestDatabaseProperties.class)
public @interface PersistenceTest {}
