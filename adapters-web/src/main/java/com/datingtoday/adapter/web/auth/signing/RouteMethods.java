package com.datingtoday.adapter.web.auth.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Methods of the routes. It scans all routes, so it is used only for rejected requests. */
@Component
record RouteMethods(ObjectProvider<RequestMappingHandlerMapping> mappings) {

    /** Returns the methods of the path if it exists and none of its routes has the method of the request. */
    Set<String> methodsIfUnsupported(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        var methods = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(route -> matches(route, path))
                .flatMap(route -> route.getMethodsCondition().getMethods().stream())
                .map(Enum::name)
                .collect(Collectors.toSet());
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods.contains(request.getMethod()) || request.getMethod().equals("OPTIONS") ? Set.of() : methods;
    }

    private static boolean matches(RequestMappingInfo route, PathContainer path) {
        var patterns = route.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
