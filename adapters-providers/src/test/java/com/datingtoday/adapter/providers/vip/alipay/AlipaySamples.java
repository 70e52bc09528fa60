package com.datingtoday.adapter.providers.vip.alipay;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.datingtoday.adapter.providers.vip.OrderSamples;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.Key;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Notifications and certificates of Alipay. */
final class AlipaySamples {

    static final URI CALLBACK_URL = URI.create("https://api.example.com/api/payments/alipay/notify");

    /** Field that is not part of the signed text. */
    static final String SIGNATURE = "sign";

    private AlipaySamples() {}

    /** Returns a payment notification with all documented fields. */
    static Map<String, String> paid() {
        var form = new TreeMap<String, String>();
        form.put("notify_time", "2026-11-23 10:00:05");
        form.put("notify_type", "trade_status_sync");
        form.put("notify_id", "2026112300222100005098890500000001");
        form.put("app_id", AlipayStub.APP);
        form.put("auth_app_id", AlipayStub.APP);
        form.put("charset", "UTF-8");
        form.put("version", "1.0");
        form.put("trade_no", AlipayStub.TRADE);
        form.put("out_trade_no", OrderSamples.NUMBER);
        form.put("buyer_id", "2088000000000009");
        form.put("seller_id", AlipayStub.SELLER);
        form.put("trade_status", "TRADE_SUCCESS");
        form.put("total_amount", "30.00");
        form.put("receipt_amount", "30.00");
        form.put("invoice_amount", "30.00");
        form.put("buyer_pay_amount", "30.00");
        form.put("point_amount", "0.00");
        form.put("subject", "VIP 月");
        form.put("gmt_create", "2026-11-23 09:59:50");
        form.put("gmt_payment", "2026-11-23 10:00:00");
        form.put("fund_bill_list", "[{\"amount\":\"30.00\",\"fundChannel\":\"ALIPAYACCOUNT\"}]");
        return form;
    }

    /** Returns a refund notification with the total refunded amount. */
    static Map<String, String> refunded(String status, String total) {
        var form = new TreeMap<>(paid());
        form.put("trade_status", status);
        form.put("refund_fee", total);
        form.put("gmt_refund", "2026-11-24 08:00:00.123");
        form.put("out_biz_no", "refund-" + AlipayStub.TRADE);
        return form;
    }

    static Map<String, String> signed(Map<String, String> form, PrivateKey key) {
        var signed = new TreeMap<>(form);
        signed.put(SIGNATURE, AlipayStub.sign(AlipayStub.content(form), key));
        signed.put("sign_type", "RSA2");
        return signed;
    }

    static String encode(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static String pem(String label, byte[] der) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(der);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, lines, label);
    }

    static String certificate(
            String subject, KeyPair keys, String issuer, PrivateKey signer, Instant from, Instant until)
            throws IOException, OperatorCreationException {
        var builder = new X509v3CertificateBuilder(
                new X500Name("CN=" + issuer),
                BigInteger.valueOf(subject.hashCode()).abs(),
                Date.from(from),
                Date.from(until),
                new X500Name("CN=" + subject),
                SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(subject.equals(issuer)));
        var holder = builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(signer));
        return pem("CERTIFICATE", holder.getEncoded());
    }
}
