package com.datingtoday.adapter.persistence.visitor;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;

record VisitorRow(long userId, long visitorId, Instant visitTime) {

    static VisitorRow of(Visitor visit) {
        return new VisitorRow(visit.user().value(), visit.visitor().value(), visit.visitTime());
    }

    Visitor visitor() {
        return new Visitor(new UserId(userId), new UserId(visitorId), visitTime);
    }
}
