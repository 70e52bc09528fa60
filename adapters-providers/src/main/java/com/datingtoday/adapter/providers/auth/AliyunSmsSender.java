package com.datingtoday.adapter.providers.auth;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
import com.aliyun.tea.TeaException;
import com.aliyun.teautil.models.RuntimeOptions;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.LoggableCode;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SMS sender for Alibaba Cloud Short Message Service. */
final class AliyunSmsSender implements SmsSender {

    private static final Logger log = LoggerFactory.getLogger(AliyunSmsSender.class);
    private static final String MAINLAND = "+86";

    private final Client client;
    private final RuntimeOptions options;
    private final SmsSettings.Aliyun settings;
    private final BoundedCalls calls;

    AliyunSmsSender(SmsSettings sms, SmsSettings.Aliyun settings, BoundedCalls calls) {
        this.settings = settings;
        this.calls = calls;
        this.options = AliyunClientFactory.options(sms);
        this.client = AliyunClientFactory.open(settings, options);
    }

    @Override
    public Delivery send(PhoneNumber phone, SmsCode code) {
        return calls.call(() -> ask(request(phone, code)));
    }

    private Delivery ask(SendSmsRequest request) throws Exception {
        try {
            var answer = client.sendSmsWithOptions(request, options).getBody();
            return verdict(200, answer.getCode(), answer.getRequestId());
        } catch (TeaException e) {
            var status = e.getStatusCode();
            if (status == null) {
                throw e;
            }
            return verdict(status, e.getCode(), Objects.toString(e.getData().get("RequestId")));
        }
    }

    private static Delivery verdict(int status, @Nullable String code, @Nullable String requestId)
            throws ProviderException {
        var name = LoggableCode.sanitize(code);
        if (name.equals("OK")) {
            return Delivery.ACCEPTED;
        }
        if (!isRejection(status, name)) {
            throw new ProviderException("Aliyun answered status %d, code %s".formatted(status, name));
        }
        log.warn("aliyun message rejected code={} request={}", name, LoggableCode.sanitize(requestId));
        return Delivery.REJECTED;
    }

    /**
     * Returns whether the response is a final rejection: {@code isv.} codes are client errors, most {@code isp.} codes
     * are provider errors.
     */
    private static boolean isRejection(int status, String code) {
        if (code.startsWith("Throttling") || status == 408 || status == 429) {
            return false;
        }
        var isClientsFault = 400 <= status && status < 500;
        return isClientsFault || code.startsWith("isv.") || code.equals("isp.RAM_PERMISSION_DENY");
    }

    private SendSmsRequest request(PhoneNumber phone, SmsCode code) {
        var isMainland = phone.e164().startsWith(MAINLAND);
        var international = Objects.requireNonNullElse(settings.internationalTemplateCode(), settings.templateCode());
        return new SendSmsRequest()
                .setPhoneNumbers(phone.e164().substring(isMainland ? MAINLAND.length() : 1))
                .setSignName(settings.signName())
                .setTemplateCode(isMainland ? settings.templateCode() : international)
                .setTemplateParam("{\"code\":\"" + code.digits() + "\"}");
    }
}
