package com.datingtoday.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.bootstrap.EventHandlerConfiguration.LoggedLocalHandler;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalEventOrderIT {

    @Test
    void connections_end_before_devices_are_deleted_in_any_order_of_registration() {
        var handlers = TestInstance.one().bean(LocalEventPublisher.class).handlers();

        for (var registered : List.of(handlers, handlers.reversed())) {
            assertThat(names(new LocalEventPublisher(registered)))
                    .containsSubsequence("DisconnectOnSessionsEnded", "UnregisterDevicesOnSessionsEnded");
        }
    }

    private static List<String> names(LocalEventPublisher publisher) {
        return publisher.handlers().stream()
                .map(LoggedLocalHandler.class::cast)
                .map(logged -> logged.handler().getClass().getSimpleName())
                .toList();
    }
}
