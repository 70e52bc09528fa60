package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.auth.request.FormDecoder;
import com.datingtoday.adapter.web.auth.request.HttpMessage;
import com.datingtoday.adapter.web.auth.request.RequestContent;
import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Reader of a request of scheme 1. The parameters are in the query or in a form, and are signed. */
final class ParameterReader implements RequestReader {

    private static final Set<String> SIGNATURE_PARAMETERS = Set.of("appkey", "timestamp", "nonce", "sign");

    private final HttpServletRequest request;
    private final HttpMessage message;
    private final Duration bodyTimeout;
    private ByParameters signed = new ByParameters(new Sensitive<>(Map.of()));

    ParameterReader(HttpServletRequest request, HttpMessage message, Duration bodyTimeout) {
        this.request = request;
        this.message = message;
        this.bodyTimeout = bodyTimeout;
    }

    @Override
    public ByParameters readSigned() {
        var query = FormDecoder.decodeQuery(message);
        recordClaimedApp(query);
        var form = readForm(query);
        recordClaimedApp(form);
        if (!query.isEmpty() && !form.isEmpty()) {
            throw new DomainException(new RequestError.ParametersInQueryAndBody());
        }
        var parameters = query.isEmpty() ? form : query;
        requireSigned(parameters);
        signed = new ByParameters(new Sensitive<>(parameters));
        return signed;
    }

    /** Rejects parameters without any parameter of a signature. */
    private static void requireSigned(Map<String, String> parameters) {
        if (Collections.disjoint(parameters.keySet(), SIGNATURE_PARAMETERS)) {
            throw new DomainException(new RequestError.Unsigned());
        }
    }

    private Map<String, String> readForm(Map<String, String> query) {
        var bodyType = RequestContent.typeOf(request, message);
        return switch (bodyType) {
            case NONE -> Map.of();
            case FORM -> RequestContent.read(request, bodyType, bodyTimeout).form();
            case JSON, MULTIPART -> {
                requireSigned(query);
                throw new DomainException(new AuthError.SchemeNotAllowed());
            }
            case OTHER -> throw new DomainException(new RequestError.UnsupportedBody());
        };
    }

    private void recordClaimedApp(Map<String, String> parameters) {
        var name = parameters.get("appkey");
        if (name != null) {
            LegacyStatusFilter.recordClaimedApp(name, request);
        }
    }

    @Override
    public RequestParameters readParameters(Caller caller) {
        return RequestParameters.ofForm(signed.callParameters());
    }

    @Override
    public void close() {}
}
