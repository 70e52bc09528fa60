package com.datingtoday.adapter.providers.vip.wechat;

import com.datingtoday.adapter.providers.shared.ProviderException;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.util.PemUtil;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.function.Function;

/** Keys for WeChat Pay, read from files. */
final class WechatKeys {

    private static final String PREFIX = "datingtoday.payment.wechat.";

    private WechatKeys() {}

    static RSAPublicKeyConfig read(WechatSettings settings) {
        PrivateKey ours = key("private-key-file", settings.privateKeyFile(), PemUtil::loadPrivateKeyFromPath);
        PublicKey theirs = key("public-key-file", settings.publicKeyFile(), PemUtil::loadPublicKeyFromPath);
        return new RSAPublicKeyConfig.Builder()
                .merchantId(settings.merchantId())
                .merchantSerialNumber(settings.merchantSerial())
                .apiV3Key(settings.apiKey().value())
                .publicKeyId(settings.publicKeyId())
                .privateKey(ours)
                .publicKey(theirs)
                .build();
    }

    /** Parses a key file. A failure names only exception classes. */
    private static <T> T key(String property, String file, Function<String, T> parser) {
        try {
            return parser.apply(file);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    PREFIX + property + " must be an RSA key in PEM, as WeChat Pay gives it",
                    ProviderException.from(e));
        }
    }
}
