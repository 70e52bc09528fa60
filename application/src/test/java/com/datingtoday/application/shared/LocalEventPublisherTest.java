package com.datingtoday.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalEventPublisherTest {

    private final List<String> calls = new ArrayList<>();

    private record TestHandler(String name, boolean usesDatabase, List<String> calls) implements LocalEventHandler {

        @Override
        public void handle(DomainEvent event) {
            calls.add(name);
        }
    }

    private LocalEventHandler handler(String name, boolean usesDatabase) {
        return new TestHandler(name, usesDatabase, calls);
    }

    @Test
    void handlers_that_use_the_database_run_last() {
        var publisher = new LocalEventPublisher(List.of(
                handler("database 1", true),
                handler("memory 1", false),
                handler("database 2", true),
                handler("memory 2", false)));

        publisher.publish(new SessionsEnded(new UserId(100_001), List.of()));

        assertThat(calls).containsExactly("memory 1", "memory 2", "database 1", "database 2");
    }
}
