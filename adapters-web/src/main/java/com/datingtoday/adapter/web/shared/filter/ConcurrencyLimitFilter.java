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
 * Refuses at once what could only wait: virtual threads are without end, what they wait for is not. Stands behind the
 * signature, so that only admitted requests, whose bodies have arrived, hold a place. Links to files, which slow clients
 * take long to read, have places of their own.
 */
@Component
@Order(FilterOrder.CONCURRENCY_LIMIT)
final class ConcurrencyLimitFilter extends OncePerRequestFilter {

    private final Semaphore places;

    ConcurrencyLimitFilter(HttpSettings settings) {
        this.places = new Semaphore(settings.requestsAtOnce());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isApi(request) || ApiPaths.isMediaLink(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
