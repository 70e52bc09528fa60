package com.datingtoday.application.visitor;

import static com.datingtoday.application.visitor.VisitorFixture.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.shared.UserId;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VisitBufferTest {

    private final VisitBuffer visitBuffer =
            new VisitBuffer(new TestClock(ProfileFixture.NOON), VisitorFixture.CAPACITY);

    @Test
    void the_buffer_holds_at_most_its_capacity() {
        var viewers = LongStream.range(1, 2L * VisitorFixture.CAPACITY)
                .mapToObj(i -> new UserId(500_000 + i))
                .toList();
        viewers.forEach(viewer -> visitBuffer.handle(new ProfileViewed(ANNA, viewer, false)));
        var first = viewers.getFirst();
        visitBuffer.handle(new ProfileViewed(ANNA, first, false));

        assertThat(visitBuffer.drain(10_000))
                .hasSize(VisitorFixture.CAPACITY)
                .anyMatch(visit -> visit.visitor().equals(first));
    }
}
