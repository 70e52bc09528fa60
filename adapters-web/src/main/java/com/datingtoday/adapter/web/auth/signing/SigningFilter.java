package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.auth.request.Body;
import com.datingtoday.adapter.web.auth.request.FormText;
import com.datingtoday.adapter.web.auth.request.HttpMessage;
import com.datingtoday.adapter.web.auth.request.Upload;
import com.datingtoday.adapter.web.auth.request.Uploads;
import com.datingtoday.adapter.web.auth.signing.RouteRules.Rule;
import com.datingtoday.adapter.web.shared.ApiPaths;
import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.adapter.web.shared.error.ErrorResponseWriter;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.adapter.web.shared.filter.FilterOrder;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.appkey.KnowApp;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.application.auth.signing.SignedRequest;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.domain.auth.AppKey;
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
 * Lets through only what is signed, in time, and new. Cheap checks come first; the body of a request under scheme 2 is read
 * only after its signature, and nothing happens before it matches its digest.
 */
@Component
@Order(FilterOrder.SIGNING)
final class SigningFilter extends OncePerRequestFilter {

    private static final List<String> COMMON = List.of("appkey", "timestamp", "nonce", "token", "sign");

    private final AuthenticateRequest authenticateRequest;
    private final KnowApp knowApp;
    private final ErrorResponseWriter errorResponseWriter;
    private final Uploads uploads;
    private final HttpSettings settings;
    private final JsonMapper json;

    SigningFilter(
            AuthenticateRequest authenticateRequest,
            KnowApp knowApp,
            ErrorResponseWriter errorResponseWriter,
            Uploads uploads,
            HttpSettings settings,
            JsonMapper json) {
        this.authenticateRequest = authenticateRequest;
        this.knowApp = knowApp;
        this.errorResponseWriter = errorResponseWriter;
        this.uploads = uploads;
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
        var exchange = new Exchange(request, response);
        try (exchange) {
            exchange.admit();
            chain.doFilter(request, exchange.response);
        } catch (RuntimeException | ServletException failure) {
            errorResponseWriter.write(failure, request, exchange.response);
        }
    }

    /** One request, and the response as its app wants it. */
    private final class Exchange implements AutoCloseable {

        private final HttpServletRequest request;
        private final HttpMessage message;
        private HttpServletResponse response;
        private @Nullable Upload upload;

        Exchange(HttpServletRequest request, HttpServletResponse response) {
            this.request = request;
            this.response = response;
            this.message = new ServletMessage(request, settings.publicAddresses());
        }

        void admit() {
            if (ApiPaths.isAmbiguous(request.getRequestURI())) {
                throw new DomainException(new RequestError.MalformedTarget());
            }
            var rule = RouteRules.of(request);
            if (rule == Rule.UNSIGNED) {
                RequestParameters.ofForm(query()).storeIn(request);
                return;
            }
            if (MessageSignature.isMeant(message)) {
                byMessageSignature(rule);
            } else {
                byParameters(rule);
            }
        }

        private void byParameters(Rule rule) {
            var query = query();
            answerAsWanted(query.getOrDefault("appkey", ""));
            var kind = Body.kind(request, message);
            if (kind != Body.Kind.NONE && kind != Body.Kind.FORM) {
                throw new DomainException(new AuthError.SchemeNotAllowed());
            }
            var form = kind == Body.Kind.FORM
                    ? Body.read(request, kind, settings.bodyTime()).form()
                    : Map.<String, String>of();
            answerAsWanted(form.getOrDefault("appkey", ""));
            if (!query.isEmpty() && !form.isEmpty()) {
                throw new DomainException(new RequestError.ParametersInQueryAndBody());
            }
            var all = query.isEmpty() ? form : query;
            keep(authenticate(new ByParameters(all), rule), RequestParameters.ofForm(withoutCommon(all)));
        }

        private void byMessageSignature(Rule rule) {
            var signature = MessageSignature.read(message);
            answerAsWanted(signature.keyId());
            var caller = authenticate(signature.over(message), rule);
            answerAsWanted(caller.app());
            keep(caller, Body.kind(request, message) == Body.Kind.MULTIPART ? upload(caller) : body());
        }

        private RequestParameters body() {
            var body = Body.read(request, Body.kind(request, message), settings.bodyTime());
            body.requireDigest(message);
            return body.with(query(), json);
        }

        private RequestParameters upload(Caller caller) {
            var user = caller.requireLogin().session().user();
            long limit =
                    RouteRules.uploadLimit(request).orElseThrow(() -> new DomainException(new RequestError.UnsupportedBody()));
            var received = uploads.receive(request, user, limit);
            upload = received;
            received.requireDigest(message);
            return RequestParameters.ofForm(received.open(request)).merge(query());
        }

        @Override
        public void close() {
            if (upload != null) {
                upload.close();
            }
        }

        private Caller authenticate(SignedRequest signed, Rule rule) {
            return authenticateRequest.authenticate(
                    new AuthenticateRequest.Command(signed, rule.schemes(), rule.needsLogin()));
        }

        private Map<String, String> query() {
            var raw = message.query();
            return raw == null ? Map.of() : FormText.read(raw.getBytes(StandardCharsets.ISO_8859_1), "query");
        }

        private void keep(Caller caller, RequestParameters requestParameters) {
            CallerResolver.keep(caller, request);
            requestParameters.storeIn(request);
        }

        private void answerAsWanted(String appName) {
            knowApp.know(new KnowApp.Query(appName)).ifPresent(this::answerAsWanted);
        }

        private void answerAsWanted(AppKey app) {
            if (app.always200() && !(response instanceof AlwaysOkResponse)) {
                response = new AlwaysOkResponse(response);
            }
        }
    }

    private static Map<String, String> withoutCommon(Map<String, String> all) {
        var own = new HashMap<>(all);
        COMMON.forEach(own::remove);
        return own;
    }
}
