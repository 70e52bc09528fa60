package com.datingtoday.adapter.providers.vip.apple;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** OCSP responder (RFC 6960) of the issuing authority. */
final class AppleOcspStub extends ProviderStub {

    private static final String REQUEST = "request";

    private final Map<BigInteger, AppleCertificate> issuers = new ConcurrentHashMap<>();
    private final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();

    AppleCertificate issue(AppleCertificate.CertificateDraft certificateDraft, AppleCertificate issuer) {
        var issued = certificateDraft.ocsp(endpoint()).by(issuer);
        issuers.put(issued.certificate().getSerialNumber(), issuer);
        return issued;
    }

    void revoke(AppleCertificate certificate) {
        revoked.add(certificate.certificate().getSerialNumber());
    }

    @Override
    public StubResponse accepting() {
        return exchange -> {
            var bytes = answer(Base64.getDecoder().decode(message(exchange).getOrDefault(REQUEST, "")));
            exchange.getResponseHeaders().set("Content-Type", "application/ocsp-response");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private byte[] answer(byte[] request) throws IOException {
        try {
            var asked = new OCSPReq(request).getRequestList()[0].getCertID();
            var issuer = issuers.get(asked.getSerialNumber());
            if (issuer == null) {
                throw new IOException("an unknown certificate");
            }
            var name = X500Name.getInstance(
                    issuer.certificate().getSubjectX500Principal().getEncoded());
            var status = revoked.contains(asked.getSerialNumber())
                    ? new RevokedStatus(Date.from(Instant.now().minusSeconds(60)), CRLReason.keyCompromise)
                    : null;
            var basic = new BasicOCSPRespBuilder(new RespID(name))
                    .addResponse(asked, status)
                    .build(
                            new JcaContentSignerBuilder("SHA256withECDSA")
                                    .build(issuer.key().getPrivate()),
                            new X509CertificateHolder[0],
                            Date.from(Instant.now()));
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, basic)
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    /** Small requests are sent in the URL. */
    private static byte[] request(HttpExchange exchange, byte[] body) {
        if (body.length > 0) {
            return body;
        }
        var path = exchange.getRequestURI().getRawPath();
        return Base64.getDecoder().decode(URLDecoder.decode(path.substring(1), UTF_8));
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        return null;
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        return Map.of(REQUEST, Base64.getEncoder().encodeToString(request(exchange, body)));
    }
}
