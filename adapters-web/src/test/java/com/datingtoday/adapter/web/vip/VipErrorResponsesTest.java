package com.datingtoday.adapter.web.vip;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.shared.error.ErrorResponse;
import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipError;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VipErrorResponsesTest {

    final VipErrorResponses errorResponses = new VipErrorResponses(Clock.systemUTC());
    final EnvelopeMessages envelopeMessages = new EnvelopeMessages();

    @Test
    void a_user_without_vip_receives_what_the_privilege_grants() {
        var response = errorResponses.responseFor(new VipError.VipRequired(Privilege.ADVANCED_FILTERS));

        assertThat(response.code().number()).isEqualTo(1501);
        assertThat(response.status().value()).isEqualTo(403);
        assertThat(response.data()).isEqualTo(Map.of("privilege", "advanced_filters"));
        assertThat(message(response, "en")).contains("This requires VIP.", "height, education, salary");
        assertThat(message(response, "zh")).contains("开通 VIP 后即可使用", "身高、学历、收入");
    }

    @ParameterizedTest
    @EnumSource
    void the_message_states_what_each_privilege_grants(Privilege privilege) {
        var response = errorResponses.responseFor(new VipError.VipRequired(privilege));

        for (var language : List.of("en", "zh")) {
            assertThat(message(response, language))
                    .hasSizeGreaterThan(envelopeMessages
                            .messageFor(response.code(), response.values(), List.of(), language)
                            .length());
        }
    }

    private String message(ErrorResponse response, String language) {
        return envelopeMessages.messageFor(response.code(), response.values(), response.hintKeys(null), language);
    }
}
