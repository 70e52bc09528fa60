package com.datingtoday.adapter.persistence.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Query plans of the statements that mappers send. */
public final class QueryPlans {

    private record SentStatement(
            MappedStatement statement, @Nullable Object parameter) {}

    private record PlanStep(
            @Nullable String table,
            @Nullable String type,
            @Nullable String key,
            @Nullable String extra) {

        String line() {
            var all = "ALL".equals(type) || "index".equals(type);
            return table + ": " + (all || key == null ? "none" : key);
        }

        boolean sorts() {
            return extra != null && extra.contains("filesort");
        }
    }

    private final Configuration configuration;
    private final JdbcTemplate jdbc;
    private final StatementRecorder statementRecorder = new StatementRecorder();

    /** Records every statement sent with the configuration from now on. */
    public QueryPlans(Configuration configuration, JdbcTemplate jdbc) {
        this.configuration = configuration;
        this.jdbc = jdbc;
        configuration.addInterceptor(statementRecorder);
    }

    /**
     * Runs the call.
     *
     * @return for each table of each statement {@code table: key}, with the name in the statement; the key is {@code
     *     none} for a full scan
     */
    public List<String> keysOf(Runnable call) {
        return steps(call).map(PlanStep::line).toList();
    }

    /**
     * Runs the call.
     *
     * @return the same, but only tables whose rows the server must sort, because no key has that order
     */
    public List<String> sortedTables(Runnable call) {
        return steps(call).filter(PlanStep::sorts).map(PlanStep::line).toList();
    }

    private Stream<PlanStep> steps(Runnable call) {
        statementRecorder.sent.clear();
        call.run();
        return List.copyOf(statementRecorder.sent).stream().flatMap(sentStatement -> explain(sentStatement).stream());
    }

    private List<PlanStep> explain(SentStatement sentStatement) {
        var bound = sentStatement.statement().getBoundSql(sentStatement.parameter());
        var parameters = configuration.newParameterHandler(sentStatement.statement(), sentStatement.parameter(), bound);
        return jdbc.query(
                "explain " + bound.getSql(),
                parameters::setParameters,
                (row, number) -> new PlanStep(
                        row.getString("table"), row.getString("type"), row.getString("key"), row.getString("Extra")));
    }

    @Intercepts({
        @Signature(
                type = Executor.class,
                method = "update",
                args = {MappedStatement.class, Object.class}),
        @Signature(
                type = Executor.class,
                method = "query",
                args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class})
    })
    private static final class StatementRecorder implements Interceptor {

        private final List<SentStatement> sent = new ArrayList<>();

        @Override
        public Object intercept(Invocation invocation) throws Throwable {
            sent.add(new SentStatement(
                    (MappedStatement) invocation.getArgs()[0], invocation.getArgs()[1]));
            return invocation.proceed();
        }
    }
}
