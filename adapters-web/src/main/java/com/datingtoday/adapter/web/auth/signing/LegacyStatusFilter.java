package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.shared.ApiPaths;
import com.datingtoday.adapter.web.shared.filter.FilterOrder;
import com.datingtoday.application.auth.appkey.FindAppKey;
import com.datingtoday.domain.auth.AppKey;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends status 200 instead of any other to client apps that are marked {@code always_200}. The app of an authenticated
 * request comes from its caller; the app of a rejected request is looked up by the name that the request contains.
 */
@Component
@Order(FilterOrder.LEGACY_STATUS)
final class LegacyStatusFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = "datingtoday.claimedApps";

    private final FindAppKey findAppKey;

    LegacyStatusFilter(FindAppKey findAppKey) {
        this.findAppKey = findAppKey;
    }

    /**
     * Records the app key that the request contains, before it is authenticated. The status of a failed authentication
     * thus follows the settings of the app too.
     */
    static void recordClaimedApp(String name, HttpServletRequest request) {
        request.setAttribute(
                ATTRIBUTE,
                Stream.concat(claimedApps(request).stream(), Stream.of(name)).toList());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new AlwaysOkResponse(response, () -> isAlwaysOk(request)));
    }

    private boolean isAlwaysOk(HttpServletRequest request) {
        return CallerArgumentResolver.callerOf(request)
                .map(caller -> caller.app().always200())
                .orElseGet(() -> claimedApps(request).stream()
                        .flatMap(name -> findAppKey.find(new FindAppKey.Query(name)).stream())
                        .anyMatch(AppKey::always200));
    }

    private static List<String> claimedApps(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof List<?> names
                ? names.stream().map(String.class::cast).toList()
                : List.of();
    }
}
