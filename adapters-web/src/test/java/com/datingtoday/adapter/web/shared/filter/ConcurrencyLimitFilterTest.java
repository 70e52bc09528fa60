package com.datingtoday.adapter.web.shared.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ConcurrencyLimitFilterTest {

    final ConcurrencyLimitFilter filter = new ConcurrencyLimitFilter(
            new HttpSettings(List.of(), List.of(), 1, Duration.ofSeconds(1), 1, 1, Duration.ofSeconds(1), 1));

    @Test
    void a_request_over_the_concurrency_limit_is_rejected_at_once() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = Thread.startVirtualThread(() -> pass(() -> {
            inside.countDown();
            leave.await();
        }));
        inside.await();

        assertThatThrownBy(() -> pass(() -> {}))
                .isInstanceOfSatisfying(
                        DependencyUnavailableException.class,
                        refused -> assertThat(refused.dependency()).isEqualTo(Dependency.CAPACITY));

        leave.countDown();
        first.join();
        var passed = new AtomicInteger();
        pass(passed::incrementAndGet);
        assertThat(passed).hasValue(1);
    }

    @Test
    void a_failed_request_releases_its_permit() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> pass(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
        }
    }

    private interface RequestBody {

        void run() throws InterruptedException;
    }

    private void pass(RequestBody requestBody) {
        var request = new MockHttpServletRequest("POST", "/api/auth/login");
        request.setServletPath("/api/auth/login");
        try {
            filter.doFilter(request, new MockHttpServletResponse(), (_, _) -> {
                try {
                    requestBody.run();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
