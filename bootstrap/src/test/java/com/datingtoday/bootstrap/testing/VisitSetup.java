package com.datingtoday.bootstrap.testing;

import com.datingtoday.application.profile.change.ProfileUpdates;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores past visits and VIP memberships. */
public record VisitSetup(TestInstance instance) {

    /** Grants VIP to a user. */
    public TestUser grantVip(TestUser testUser) {
        var jdbc = instance.bean(JdbcClient.class);
        instance.bean(ProfileUpdates.class)
                .update(
                        testUser.id(),
                        () -> jdbc.sql("insert ignore into vip_info (user_id, vip_deadline) values (?, '2999-01-01')")
                                .param(testUser.id().value())
                                .update());
        return testUser;
    }

    /** Ends a user's VIP membership. */
    public void endVip(TestUser testUser) {
        var jdbc = instance.bean(JdbcClient.class);
        instance.bean(ProfileUpdates.class)
                .update(
                        testUser.id(),
                        () -> jdbc.sql("delete from vip_info where user_id = ?")
                                .param(testUser.id().value())
                                .update());
    }

    /** Stores a visit at the given time. */
    public void addVisit(TestUser owner, TestUser visitor, Instant moment) {
        addVisit(List.of(new Visitor(owner.id(), visitor.id(), moment)));
    }

    /** Stores visits. */
    public void addVisit(List<Visitor> visits) {
        instance.bean(RecentVisitorCache.class)
                .save(
                        visits,
                        () -> instance.bean(Transactions.class).inTransaction(() -> {
                            instance.bean(Visitors.class).save(visits);
                            return true;
                        }));
    }
}
