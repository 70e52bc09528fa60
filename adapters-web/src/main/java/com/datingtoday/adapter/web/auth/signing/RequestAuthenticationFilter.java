package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.auth.request.FormDecoder;
import com.datingtoday.adapter.web.auth.request.HttpMessage;
import com.datingtoday.adapter.web.auth.request.UploadLimiter;
import com.datingtoday.adapter.web.auth.signing.EndpointPolicies.EndpointPolicy;
import com.datingtoday.adapter.web.shared.ApiPaths;
import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.adapter.web.shared.error.ErrorResponseWriter;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.adapter.web.shared.filter.FilterOrder;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.domain.shared.DomainException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accepts only requests that are signed, in time and not replayed, and stores the caller and the parameters in the
 * request. Checks without a round trip run first.
 */
@Component
@Order(FilterOrder.AUTHENTICATION)
final class RequestAuthenticationFilter extends OncePerRequestFilter {

    private final AuthenticateRequest authenticateRequest;
    private final ErrorResponseWriter errorResponseWriter;
    private final UploadLimiter uploadLimiter;
    private final HttpSettings settings;
    private final RouteMethods routes;
    private final JsonMapper json;

    RequestAuthenticationFilter(
            AuthenticateRequest authenticateRequest,
            ErrorResponseWriter errorResponseWriter,
            UploadLimiter uploadLimiter,
            HttpSettings settings,
            RouteMethods routes,
            JsonMapper json) {
        this.authenticateRequest = authenticateRequest;
        this.errorResponseWriter = errorResponseWriter;
        this.uploadLimiter = uploadLimiter;
        this.settings = settings;
        this.routes = routes;
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
        var message = new ServletHttpMessage(request, settings.publicAddresses());
        try (var reader = readerFor(request, message)) {
            if (ApiPaths.isAmbiguous(request.getRequestURI())) {
                throw new DomainException(new RequestError.MalformedTarget());
            }
            var endpointPolicy = EndpointPolicies.policyFor(request);
            if (endpointPolicy == EndpointPolicy.UNSIGNED) {
                RequestParameters.ofForm(FormDecoder.decodeQuery(message)).storeIn(request);
            } else {
                authenticate(request, reader, endpointPolicy);
            }
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            var methods = routes.methodsIfUnsupported(request);
            if (methods.isEmpty()) {
                errorResponseWriter.write(failure, request, response);
            } else {
                errorResponseWriter.write(new RequestError.MethodNotAllowed(methods), request, response);
            }
        }
    }

    private RequestReader readerFor(HttpServletRequest request, HttpMessage message) {
        return MessageSignature.isPresentIn(message)
                ? new MessageSignatureReader(request, message, settings.bodyTimeout(), uploadLimiter, json)
                : new ParameterReader(request, message, settings.bodyTimeout());
    }

    private void authenticate(HttpServletRequest request, RequestReader reader, EndpointPolicy endpointPolicy) {
        var caller = authenticateRequest.authenticate(new AuthenticateRequest.Command(
                reader.readSigned(), endpointPolicy.schemes(), endpointPolicy.needsLogin()));
        CallerArgumentResolver.store(caller, request);
        reader.readParameters(caller).storeIn(request);
    }
}
