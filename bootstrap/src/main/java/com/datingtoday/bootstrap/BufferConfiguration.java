package com.datingtoday.bootstrap;

import com.datingtoday.application.discovery.activity.ActivityBuffer;
import com.datingtoday.application.discovery.popularity.PopularityBuffer;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import com.datingtoday.application.discovery.viewed.ViewBuffer;
import com.datingtoday.application.visitor.VisitBuffer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Buffers in memory that scheduled jobs flush. */
@Configuration(proxyBeanMethods = false)
class BufferConfiguration {

    /** Limit on buffered pairs of owner and visitor while MySQL is unavailable, about 15 MB. */
    private static final int MAX_VISITS = 100_000;

    @Bean
    ActivityBuffer activityBuffer() {
        return new ActivityBuffer();
    }

    @Bean
    PopularityBuffer popularityBuffer(PopularityPolicy policy) {
        return new PopularityBuffer(policy);
    }

    @Bean
    ViewBuffer viewBuffer(Clock clock) {
        return new ViewBuffer(clock);
    }

    @Bean
    VisitBuffer visitBuffer(Clock clock) {
        return new VisitBuffer(clock, MAX_VISITS);
    }
}
