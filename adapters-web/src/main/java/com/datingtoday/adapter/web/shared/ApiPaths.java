package com.datingtoday.adapter.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** Predicates for the paths of API requests. */
public final class ApiPaths {

    private static final String ROOT = "/api";
    private static final String MEDIA = "/api/media/";
    private static final Pattern AMBIGUOUS =
            Pattern.compile(";|//|\\\\|%2f|%5c|%00|%25|(^|/)(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    private ApiPaths() {}

    /** Returns whether the decoded or the raw path belongs to the API. */
    public static boolean isApi(HttpServletRequest request) {
        var decoded = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return isBelowRoot(decoded) || isBelowRoot(request.getRequestURI());
    }

    /** Returns whether the request reads a stored file. */
    public static boolean isMediaLink(HttpServletRequest request) {
        return request.getRequestURI().startsWith(MEDIA);
    }

    /** Returns whether clients, proxies and servers can interpret the raw path differently. */
    public static boolean isAmbiguous(String rawPath) {
        return AMBIGUOUS.matcher(rawPath).find();
    }

    private static boolean isBelowRoot(String path) {
        var lowerCase = path.toLowerCase(Locale.ROOT);
        return lowerCase.equals(ROOT) || lowerCase.startsWith(ROOT + "/") || lowerCase.startsWith(ROOT + ";");
    }
}
