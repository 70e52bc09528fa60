package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.auth.request.FormDecoder;
import com.datingtoday.adapter.web.auth.request.HttpMessage;
import com.datingtoday.adapter.web.auth.request.MultipartUpload;
import com.datingtoday.adapter.web.auth.request.RequestContent;
import com.datingtoday.adapter.web.auth.request.RequestContent.BodyType;
import com.datingtoday.adapter.web.auth.request.UploadLimiter;
import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.signing.SignedRequest.ByMessageSignature;
import com.datingtoday.domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reader of a request of scheme 2. The headers are signed and contain the digest of the body, so the body is read only
 * after the authentication, and must match the digest.
 */
final class MessageSignatureReader implements RequestReader {

    private final HttpServletRequest request;
    private final HttpMessage message;
    private final Duration bodyTimeout;
    private final UploadLimiter uploadLimiter;
    private final JsonMapper json;
    private @Nullable MultipartUpload multipartUpload;

    MessageSignatureReader(
            HttpServletRequest request,
            HttpMessage message,
            Duration bodyTimeout,
            UploadLimiter uploadLimiter,
            JsonMapper json) {
        this.request = request;
        this.message = message;
        this.bodyTimeout = bodyTimeout;
        this.uploadLimiter = uploadLimiter;
        this.json = json;
    }

    @Override
    public ByMessageSignature readSigned() {
        var signature = MessageSignature.parse(message);
        LegacyStatusFilter.recordClaimedApp(signature.keyId(), request);
        return signature.toSignedRequest(message);
    }

    @Override
    public RequestParameters readParameters(Caller caller) {
        var bodyType = RequestContent.typeOf(request, message);
        return bodyType == BodyType.MULTIPART ? readUpload(caller) : readBody(bodyType);
    }

    private RequestParameters readBody(BodyType bodyType) {
        var requestContent = RequestContent.read(request, bodyType, bodyTimeout);
        requestContent.requireDigest(message);
        return requestContent.toParameters(FormDecoder.decodeQuery(message), json);
    }

    private RequestParameters readUpload(Caller caller) {
        var user = caller.requireLogin().session().user();
        long limit = EndpointPolicies.uploadLimit(request)
                .orElseThrow(() -> new DomainException(new RequestError.UnsupportedBody()));
        var received = uploadLimiter.receive(request, user, limit);
        multipartUpload = received;
        received.requireDigest(message);
        return RequestParameters.ofForm(received.parse(request)).merge(FormDecoder.decodeQuery(message));
    }

    @Override
    public void close() {
        if (multipartUpload != null) {
            multipartUpload.close();
        }
    }
}
