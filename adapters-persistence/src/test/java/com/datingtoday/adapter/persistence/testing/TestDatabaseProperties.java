package com.datingtoday.adapter.persistence.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Sets the address of {@link TestDatabase#shared()} in an application context. */
public final class TestDatabaseProperties implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        values(TestDatabase.shared()).applyTo(context);
    }

    /** Returns the properties with which an application uses the database. */
    public static TestPropertyValues values(TestDatabase database) {
        return TestPropertyValues.of(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.user(),
                "spring.datasource.password=" + database.password());
    }
}
