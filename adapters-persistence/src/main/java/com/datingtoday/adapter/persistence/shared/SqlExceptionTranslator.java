package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import org.jspecify.annotations.Nullable;
import org.mybatis.spring.MyBatisExceptionTranslator;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Translator of failed statements, which distinguishes outages and conflicts from all other failures. */
final class SqlExceptionTranslator implements PersistenceExceptionTranslator {

    private final PersistenceExceptionTranslator usual =
            new MyBatisExceptionTranslator(SQLExceptionSubclassTranslator::new, false);

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException failure) {
        return switch (SqlFailureCategory.of(failure)) {
            case OUTAGE -> throw new DependencyUnavailableException(Dependency.DATABASE, failure);
            case CONFLICT -> new ConcurrencyFailureException("conflict with another transaction", failure);
            case OTHER -> usual.translateExceptionIfPossible(failure);
        };
    }
}
