package com.datingtoday.adapter.persistence.shared;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores times as {@code datetime(3)} in UTC, truncated to milliseconds. They are sent as text, because the driver
 * assumes that MariaDB 10.11 supports whole seconds only and would truncate them.
 */
@Component
final class UtcInstantTypeHandler extends BaseTypeHandler<Instant> {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Instant time, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, FORMAT.format(time));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet rows, String column) throws SQLException {
        return instant(rows.getObject(column, OffsetDateTime.class));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet rows, int column) throws SQLException {
        return instant(rows.getObject(column, OffsetDateTime.class));
    }

    @Override
    public @Nullable Instant getNullableResult(CallableStatement call, int parameter) throws SQLException {
        return instant(call.getObject(parameter, OffsetDateTime.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
