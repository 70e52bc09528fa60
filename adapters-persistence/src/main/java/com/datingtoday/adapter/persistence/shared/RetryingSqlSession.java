package com.datingtoday.adapter.persistence.shared;

import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Session of all mappers. A write outside a transaction is its own transaction, so conflicts are retried here. */
@Component("sqlSessionTemplate")
final class RetryingSqlSession extends SqlSessionTemplate {

    private final ConflictRetry retries;

    RetryingSqlSession(SqlSessionFactory factory, ConflictRetry retries) {
        super(factory, ExecutorType.SIMPLE, new SqlExceptionTranslator());
        this.retries = retries;
    }

    @Override
    public int insert(String statement, @Nullable Object parameter) {
        return isInTransaction()
                ? super.insert(statement, parameter)
                : retries.run(() -> super.insert(statement, parameter));
    }

    @Override
    public int update(String statement, @Nullable Object parameter) {
        return isInTransaction()
                ? super.update(statement, parameter)
                : retries.run(() -> super.update(statement, parameter));
    }

    @Override
    public int delete(String statement, @Nullable Object parameter) {
        return isInTransaction()
                ? super.delete(statement, parameter)
                : retries.run(() -> super.delete(statement, parameter));
    }

    private static boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
