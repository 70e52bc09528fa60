package com.datingtoday.adapter.web.shared.filter;

import com.datingtoday.adapter.web.shared.ApiPaths;
import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests over the concurrency limit with 503 instead of queueing them. It follows authentication, so that
 * only authenticated requests with a complete body hold a permit. Media links have their own limit, because slow
 * clients read them for a long time.
 */
@Component
@Order(FilterOrder.CONCURRENCY_LIMIT)
final class ConcurrencyLimitFilter extends OncePerRequestFilter {

    private final Semaphore permits;

    ConcurrencyLimitFilter(HttpSettings settings) {
        this.permits = new Semaphore(settings.maxConcurrentRequests());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isApi(request) || ApiPaths.isMediaLink(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!permits.tryAcquire()) {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            permits.release();
        }
    }
}
