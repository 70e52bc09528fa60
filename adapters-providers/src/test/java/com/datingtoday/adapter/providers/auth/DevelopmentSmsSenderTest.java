package com.datingtoday.adapter.providers.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.CapturedLogs;
import com.datingtoday.application.auth.port.SmsSender.Delivery;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DevelopmentSmsSenderTest {

    @RegisterExtension
    final CapturedLogs capturedLogs = new CapturedLogs();

    @Test
    void the_code_is_returned_and_the_log_contains_neither_number_nor_code() {
        var delivery = new DevelopmentSmsSender().send(new PhoneNumber("+8613499990000"), new SmsCode("482913"));

        assertThat(delivery).isEqualTo(Delivery.SHOWN);
        assertThat(capturedLogs.lines())
                .singleElement()
                .asString()
                .contains("+861********00")
                .doesNotContain("482913");
    }
}
