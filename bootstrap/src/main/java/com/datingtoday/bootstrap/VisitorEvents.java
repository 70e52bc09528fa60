package com.datingtoday.bootstrap;

import com.datingtoday.application.chat.live.PublishLiveEvent;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.visitor.FlushVisits;
import com.datingtoday.application.visitor.VisitBuffer;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.visitor.VisitRecorded;
import java.time.Clock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is heard and told of who looks at profiles. */
@Configuration(proxyBeanMethods = false)
class VisitorEvents {

    private static final Logger log = LoggerFactory.getLogger(VisitorEvents.class);

    /** Of how many pairs visits may wait while MySQL is away: about 15 MB. */
    private static final int MOST_WAITING = 100_000;

    @Bean
    VisitBuffer visitBuffer(Clock clock) {
        return new VisitBuffer(clock, MOST_WAITING);
    }

    @Bean
    Consumer<DomainEvent> visitorsTold(PublishLiveEvent publishLiveEvent) {
        return event -> {
            if (event instanceof VisitRecorded(var user)) {
                publishLiveEvent.tell(new PublishLiveEvent.Command(new LiveEvent.Visited(user)));
            }
        };
    }

    @Bean
    SmartLifecycle lastVisits(FlushVisits flushVisits) {
        return new LastVisits(flushVisits);
    }

    /** Writes what still waits when the process ends. */
    private static final class LastVisits implements SmartLifecycle {

        private final FlushVisits flushVisits;
        private volatile boolean running;

        LastVisits(FlushVisits flushVisits) {
            this.flushVisits = flushVisits;
        }

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            try {
                while (flushVisits.flush() > 0) {
                    // There may be more.
                }
            } catch (DependencyUnavailableException away) {
                log.warn("the last visits are lost: {}", away.getMessage());
            }
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        /** After the last request was answered: those who serve have greater phases and stop first. */
        @Override
        public int getPhase() {
            return 0;
        }
    }
}
