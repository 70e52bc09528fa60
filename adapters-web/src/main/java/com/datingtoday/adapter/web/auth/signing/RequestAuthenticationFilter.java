package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.auth.request.FormDecoder;
import com.datingtoday.adapter.web.auth.request.HttpMessage;
import com.datingtoday.adapter.web.auth.request.MultipartUpload;
import com.datingtoday.adapter.web.auth.request.RequestContent;
import com.datingtoday.adapter.web.auth.request.UploadLimiter;
import com.datingtoday.adapter.web.auth.signing.EndpointPolicies.EndpointPolicy;
import com.datingtoday.adapter.web.shared.ApiPaths;
import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.adapter.web.shared.error.ErrorResponseWriter;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.adapter.web.shared.filter.FilterOrder;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.application.auth.signing.SignedRequest;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.DomainException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accepts only requests that are signed, in time and not replayed. Checks without a round trip run first. Under scheme
 * 2, the body is read after the signature matches, and must match its digest.
 */
@Component
@Order(FilterOrder.AUTHENTICATION)
final class RequestAuthenticationFilter extends OncePerRequestFilter {

    private static final List<String> COMMON_PARAMETERS = List.of("appkey", "timestamp", "nonce", "token", "sign");

    private final AuthenticateRequest authenticateRequest;
    private final ErrorResponseWriter errorResponseWriter;
    private final UploadLimiter uploadLimiter;
    private final HttpSettings settings;
    private final JsonMapper json;

    RequestAuthenticationFilter(
            AuthenticateRequest authenticateRequest,
            ErrorResponseWriter errorResponseWriter,
            UploadLimiter uploadLimiter,
            HttpSettings settings,
            JsonMapper json) {
        this.authenticateRequest = authenticateRequest;
        this.errorResponseWriter = errorResponseWriter;
        this.uploadLimiter = uploadLimiter;
        this.settings = settings;
        this.json = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var exchange = new AuthenticatedExchange(request)) {
            exchange.authenticate();
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            errorResponseWriter.write(failure, request, response);
        }
    }

    /** Authentication of one request; holds its multipart upload until the request ends. */
    private final class AuthenticatedExchange implements AutoCloseable {

        private final HttpServletRequest request;
        private final HttpMessage message;
        private @Nullable MultipartUpload multipartUpload;

        AuthenticatedExchange(HttpServletRequest request) {
            this.request = request;
            this.message = new ServletHttpMessage(request, settings.publicAddresses());
        }

        void authenticate() {
            if (ApiPaths.isAmbiguous(request.getRequestURI())) {
                throw new DomainException(new RequestError.MalformedTarget());
            }
            var endpointPolicy = EndpointPolicies.policyFor(request);
            if (endpointPolicy == EndpointPolicy.UNSIGNED) {
                RequestParameters.ofForm(query()).storeIn(request);
                return;
            }
            if (MessageSignature.isPresentIn(message)) {
                byMessageSignature(endpointPolicy);
            } else {
                byParameters(endpointPolicy);
            }
        }

        private void byParameters(EndpointPolicy endpointPolicy) {
            var query = query();
            recordClaimedApp(query);
            var bodyType = RequestContent.typeOf(request, message);
            if (bodyType != RequestContent.BodyType.NONE && bodyType != RequestContent.BodyType.FORM) {
                throw new DomainException(new AuthError.SchemeNotAllowed());
            }
            var form = bodyType == RequestContent.BodyType.FORM
                    ? RequestContent.read(request, bodyType, settings.bodyTimeout())
                            .form()
                    : Map.<String, String>of();
            recordClaimedApp(form);
            if (!query.isEmpty() && !form.isEmpty()) {
                throw new DomainException(new RequestError.ParametersInQueryAndBody());
            }
            var all = query.isEmpty() ? form : query;
            storeCaller(authenticate(new ByParameters(all), endpointPolicy));
            RequestParameters.ofForm(withoutCommonParameters(all)).storeIn(request);
        }

        private void byMessageSignature(EndpointPolicy endpointPolicy) {
            var signature = MessageSignature.parse(message);
            LegacyStatusFilter.recordClaimedApp(signature.keyId(), request);
            var caller = authenticate(signature.toSignedRequest(message), endpointPolicy);
            storeCaller(caller);
            var parameters = RequestContent.typeOf(request, message) == RequestContent.BodyType.MULTIPART
                    ? upload(caller)
                    : body();
            parameters.storeIn(request);
        }

        private RequestParameters body() {
            var requestContent =
                    RequestContent.read(request, RequestContent.typeOf(request, message), settings.bodyTimeout());
            requestContent.requireDigest(message);
            return requestContent.toParameters(query(), json);
        }

        private RequestParameters upload(Caller caller) {
            var user = caller.requireLogin().session().user();
            long limit = EndpointPolicies.uploadLimit(request)
                    .orElseThrow(() -> new DomainException(new RequestError.UnsupportedBody()));
            var received = uploadLimiter.receive(request, user, limit);
            multipartUpload = received;
            received.requireDigest(message);
            return RequestParameters.ofForm(received.parse(request)).merge(query());
        }

        @Override
        public void close() {
            if (multipartUpload != null) {
                multipartUpload.close();
            }
        }

        private Caller authenticate(SignedRequest signed, EndpointPolicy endpointPolicy) {
            return authenticateRequest.authenticate(
                    new AuthenticateRequest.Command(signed, endpointPolicy.schemes(), endpointPolicy.needsLogin()));
        }

        private Map<String, String> query() {
            var raw = message.query();
            return raw == null ? Map.of() : FormDecoder.decode(raw.getBytes(StandardCharsets.ISO_8859_1), "query");
        }

        private void storeCaller(Caller caller) {
            CallerArgumentResolver.store(caller, request);
        }

        private void recordClaimedApp(Map<String, String> parameters) {
            var name = parameters.get("appkey");
            if (name != null) {
                LegacyStatusFilter.recordClaimedApp(name, request);
            }
        }
    }

    private static Map<String, String> withoutCommonParameters(Map<String, String> all) {
        var others = new HashMap<>(all);
        COMMON_PARAMETERS.forEach(others::remove);
        return others;
    }
}
