package com.datingtoday.adapter.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which requests belong to the API, and which paths are written so that nobody can misread them. */
public final class ApiPaths {

    private static final String ROOT = "/api";
    private static final String MEDIA = "/api/media/";
    private static final Pattern AMBIGUOUS =
            Pattern.compile(";|//|\\\\|%2f|%5c|%00|%25|(^|/)(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    private ApiPaths() {}

    /** Whether the request is for the API, by the path as the server decodes it or as the client wrote it. */
    public static boolean isApi(HttpServletRequest request) {
        var decoded = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return isBelowRoot(decoded) || isBelowRoot(request.getRequestURI());
    }

    /** Whether the request is for a stored file. */
    public static boolean isMediaLink(HttpServletRequest request) {
        return request.getRequestURI().startsWith(MEDIA);
    }

    /** Whether the raw path has parts that clients, proxies and servers read differently. */
    public static boolean isAmbiguous(String rawPath) {
        return AMBIGUOUS.matcher(rawPath).find();
    }

    private static boolean isBelowRoot(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        return lower.equals(ROOT) || lower.startsWith(ROOT + "/") || lower.startsWith(ROOT + ";");
    }
}
