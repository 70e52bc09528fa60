package com.datingtoday.bootstrap;

import com.datingtoday.application.auth.ForgetSessions;
import com.datingtoday.application.shared.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What is done by the clock. Every instance does it; doing it twice does no harm. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final ForgetSessions forgetSessions;

    Housekeeping(ForgetSessions forgetSessions) {
        this.forgetSessions = forgetSessions;
    }

    /** An hour apart, the first some minutes after the start, so that instances started together do not meet. */
    @Scheduled(
            initialDelayString = "#{T(java.util.concurrent.ThreadLocalRandom).current().nextInt(60, 3600)}",
            fixedDelay = 3600,
            timeUnit = java.util.concurrent.TimeUnit.SECONDS)
    void forgetSessions() {
        try {
            log.info("forgot {} sessions that were over", forgetSessions.forget());
        } catch (Unavailable later) {
            log.warn("sessions that are over wait for the next time: {}", later.getMessage());
        }
    }
}
