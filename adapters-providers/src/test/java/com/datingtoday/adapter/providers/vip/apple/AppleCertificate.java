package com.datingtoday.adapter.providers.vip.apple;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Test certificate, shaped like one of Apple, with its key. */
record AppleCertificate(X509Certificate certificate, KeyPair key) {

    private static final String SIGNER = "1.2.840.113635.100.6.11.1";
    private static final String INTERMEDIATE = "1.2.840.113635.100.6.2.1";
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2049-01-01T00:00:00Z");
    private static final AtomicLong SERIAL = new AtomicLong();

    static AppleCertificate root(String name) {
        return new CertificateDraft(name).authority().by(null);
    }

    static CertificateDraft intermediate() {
        return new CertificateDraft("Worldwide Developer Relations").authority().extension(INTERMEDIATE);
    }

    static CertificateDraft leaf() {
        return new CertificateDraft("Prod ECC Mac App Store and iTunes Store Receipt Signing").extension(SIGNER);
    }

    /** Returns the certificate as in a JWS header. */
    String encoded() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair key(String algorithm, int size) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Unsigned certificate.
     *
     * @param extension OID of an Apple extension; null for none
     * @param ocsp address of the OCSP responder; null for none
     */
    record CertificateDraft(
            String name,
            boolean isAuthority,
            @Nullable String extension,
            Instant from,
            Instant until,
            @Nullable String ocsp,
            KeyPair key) {

        CertificateDraft(String name) {
            this(name, false, null, FROM, UNTIL, null, AppleCertificate.key("EC", 256));
        }

        private CertificateDraft authority() {
            return new CertificateDraft(name, true, extension, from, until, ocsp, key);
        }

        private CertificateDraft extension(@Nullable String extension) {
            return new CertificateDraft(name, isAuthority, extension, from, until, ocsp, key);
        }

        CertificateDraft plain() {
            return extension(null);
        }

        CertificateDraft valid(Instant from, Instant until) {
            return new CertificateDraft(name, isAuthority, extension, from, until, ocsp, key);
        }

        CertificateDraft ocsp(String address) {
            return new CertificateDraft(name, isAuthority, extension, from, until, address, key);
        }

        CertificateDraft key(KeyPair key) {
            return new CertificateDraft(name, isAuthority, extension, from, until, ocsp, key);
        }

        /** Returns the certificate signed by an issuer; null for a self-signed one. */
        AppleCertificate by(@Nullable AppleCertificate issuer) {
            try {
                return signed(issuer);
            } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private AppleCertificate signed(@Nullable AppleCertificate issuer)
                throws GeneralSecurityException, OperatorCreationException, IOException {
            var subject = new X500Principal("CN=" + name);
            var builder = new JcaX509v3CertificateBuilder(
                    issuer == null ? subject : issuer.certificate().getSubjectX500Principal(),
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(until),
                    subject,
                    key.getPublic());
            extend(builder);
            var issuerKey = issuer == null ? key : issuer.key();
            var algorithm = issuerKey.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            var signer = new JcaContentSignerBuilder(algorithm).build(issuerKey.getPrivate());
            return new AppleCertificate(new JcaX509CertificateConverter().getCertificate(builder.build(signer)), key);
        }

        private void extend(JcaX509v3CertificateBuilder builder) throws IOException {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
            var usage = isAuthority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (extension != null) {
                builder.addExtension(new ASN1ObjectIdentifier(extension), false, DERNull.INSTANCE);
            }
            if (ocsp != null) {
                var place = new GeneralName(GeneralName.uniformResourceIdentifier, ocsp);
                builder.addExtension(
                        Extension.authorityInfoAccess,
                        false,
                        new AuthorityInformationAccess(new AccessDescription(AccessDescription.id_ad_ocsp, place)));
            }
        }
    }
}
