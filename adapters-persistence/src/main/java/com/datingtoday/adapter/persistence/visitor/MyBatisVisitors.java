package com.datingtoday.adapter.persistence.visitor;

import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record MyBatisVisitors(VisitorMapper mapper) implements Visitors {

    @Override
    public void save(Collection<Visitor> visits) {
        if (!visits.isEmpty()) {
            mapper.upsert(visits.stream().map(VisitorRow::of).toList());
        }
    }

    @Override
    public List<Visitor> findPage(UserId user, @Nullable Cursor after, int limit) {
        var rows = mapper.selectPage(
                user.value(),
                after == null ? null : after.visitTime(),
                after == null ? 0 : after.visitor().value(),
                limit);
        return rows.stream().map(VisitorRow::visitor).toList();
    }

    @Override
    public Instant getReadTime(UserId user) {
        return Optional.ofNullable(mapper.selectReadTime(user.value())).orElse(Instant.EPOCH);
    }

    @Override
    public void markRead(UserId user, Instant readTime) {
        mapper.upsertReadTime(user.value(), readTime);
    }
}
