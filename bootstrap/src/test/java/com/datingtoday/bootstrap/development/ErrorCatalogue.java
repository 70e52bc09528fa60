package com.datingtoday.bootstrap.development;

import com.datingtoday.adapter.web.shared.error.ErrorResponseWriter;
import com.datingtoday.application.shared.ErrorCode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;

/** HTTP statuses of the error codes, as the application sends them for each error. */
public final class ErrorCatalogue {

    /** Errors of every call: of the request itself, of the server and of its dependencies. */
    public static final Set<ErrorCode> OF_ALL_CALLS = EnumSet.of(
            ErrorCode.PARAMETER_MISSING,
            ErrorCode.PARAMETER_MALFORMED,
            ErrorCode.PARAMETER_UNKNOWN,
            ErrorCode.PARAMETER_REPEATED,
            ErrorCode.PARAMETERS_CONFLICT,
            ErrorCode.BODY_MALFORMED,
            ErrorCode.BODY_INCOMPLETE,
            ErrorCode.TARGET_MALFORMED,
            ErrorCode.REQUEST_MALFORMED,
            ErrorCode.BODY_TOO_LARGE,
            ErrorCode.BODY_TYPE_UNSUPPORTED,
            ErrorCode.BODY_ENCODING_UNSUPPORTED,
            ErrorCode.HEADERS_TOO_LARGE,
            ErrorCode.UNAVAILABLE,
            ErrorCode.OVERLOADED,
            ErrorCode.INTERNAL);

    /** Errors of every signed call. */
    public static final Set<ErrorCode> OF_SIGNED_CALLS = EnumSet.of(
            ErrorCode.REQUEST_UNSIGNED,
            ErrorCode.SIGNATURE_INVALID,
            ErrorCode.TIMESTAMP_OUTSIDE_WINDOW,
            ErrorCode.NONCE_REUSED,
            ErrorCode.SCHEME_NOT_ALLOWED,
            ErrorCode.SIGN_AGAIN,
            ErrorCode.PARAMETERS_IN_QUERY_AND_BODY);

    private final Map<ErrorCode, Set<Integer>> statuses = new EnumMap<>(ErrorCode.class);

    public ErrorCatalogue(ErrorResponseWriter writer) {
        ErrorSamples.ofAllErrors().stream()
                .map(writer::responseFor)
                .forEach(response -> add(response.code(), response.status().value()));
        add(ErrorCode.UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE.value());
        add(ErrorCode.OVERLOADED, HttpStatus.SERVICE_UNAVAILABLE.value());
        add(ErrorCode.INTERNAL, HttpStatus.INTERNAL_SERVER_ERROR.value());
    }

    private void add(ErrorCode code, int status) {
        statuses.computeIfAbsent(code, _ -> new TreeSet<>()).add(status);
    }

    /** Returns the statuses of a code; empty for a code that no error has. */
    public Set<Integer> statusesOf(ErrorCode code) {
        return statuses.getOrDefault(code, Set.of());
    }
}
