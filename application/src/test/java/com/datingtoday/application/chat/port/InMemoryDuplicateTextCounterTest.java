package com.datingtoday.application.chat.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.TestClock;
import java.time.Duration;
import java.time.Instant;

class InMemoryDuplicateTextCounterTest implements DuplicateTextCounterContract {

    private final TestClock clock = new TestClock(AuthSamples.now());
    private final DuplicateTextCounter alike = new InMemoryDuplicateTextCounter();

    @Override
    public DuplicateTextCounter duplicateTexts() {
        return alike;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void advance(Duration time) {
        clock.advance(time);
    }
}
