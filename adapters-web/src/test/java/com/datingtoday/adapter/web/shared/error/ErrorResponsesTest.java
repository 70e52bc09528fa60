package com.datingtoday.adapter.web.shared.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipError;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorResponsesTest {

    final ErrorResponses answers = new ErrorResponses(Clock.systemUTC());
    final EnvelopeMessages envelopeMessages = new EnvelopeMessages();

    @Test
    void a_bad_location_names_the_half_that_is_bad() {
        var errorResponse = answers.responseFor(new DiscoveryError.InvalidLocation("longitude"));

        assertThat(errorResponse.code().number()).isEqualTo(502);
        assertThat(errorResponse.status()).isEqualTo(400);
        assertThat(words(errorResponse, "en"))
                .startsWith("location (lat,lng) error: longitude. Allowed: degrees from -180 to 180");
    }

    @Test
    void what_is_out_of_range_comes_with_the_range() {
        var errorResponse = answers.responseFor(new DiscoveryError.OutOfRange("radius_km", 1, 500));

        assertThat(errorResponse.code().number()).isEqualTo(1304);
        assertThat(errorResponse.status()).isEqualTo(400);
        assertThat(errorResponse.data()).isEqualTo(Map.of("field", "radius_km", "least", 1, "most", 500));
        assertThat(words(errorResponse, "en")).startsWith("radius_km is out of range");
    }

    @Test
    void who_is_not_vip_is_told_what_vip_gives() {
        var errorResponse = answers.responseFor(new VipError.VipRequired(Privilege.ADVANCED_FILTERS));

        assertThat(errorResponse.code().number()).isEqualTo(1501);
        assertThat(errorResponse.status()).isEqualTo(403);
        assertThat(errorResponse.data()).isEqualTo(Map.of("privilege", "advanced_filters"));
        assertThat(words(errorResponse, "en")).contains("VIP would allow this", "height, education, salary");
        assertThat(words(errorResponse, "zh")).contains("开通 VIP 后即可使用", "身高、学历、收入");
    }

    @Test
    void every_privilege_says_what_it_gives() {
        for (var privilege : Privilege.values()) {
            var errorResponse = answers.responseFor(new VipError.VipRequired(privilege));
            for (var language : new String[] {"en", "zh"}) {
                assertThat(words(errorResponse, language))
                        .hasSizeGreaterThan(envelopeMessages
                                .of(errorResponse.code(), null, language)
                                .length());
            }
        }
    }

    @Test
    void each_refusal_of_discovery_has_its_own_number() {
        assertThat(answered(new DiscoveryError.UnknownCity())).isEqualTo("1301 422");
        assertThat(answered(new DiscoveryError.LocationRequired())).isEqualTo("1302 409");
        assertThat(answered(new DiscoveryError.ListExpired())).isEqualTo("1303 409");
        assertThat(answered(new DiscoveryError.TooManyLabels(20))).isEqualTo("1214 422");
    }

    @Test
    void each_refusal_of_talking_has_its_own_number() {
        var quota = new Quota(20, 0, Instant.EPOCH);

        assertThat(answered(new ChatError.ReceiverBlocked())).isEqualTo("1401 403");
        assertThat(answered(new ChatError.SenderNotPermitted(MessagePermission.MATCHES)))
                .isEqualTo("1402 403");
        assertThat(answered(new ChatError.TooManyConversations(quota))).isEqualTo("1403 429");
        assertThat(answered(new ChatError.TooManyDuplicateTexts(quota))).isEqualTo("1404 429");
        assertThat(answered(new ChatError.ClientMsgIdReused())).isEqualTo("1405 409");
        assertThat(answered(new ChatError.ContentRejected())).isEqualTo("1406 422");
        assertThat(answered(new ChatError.UnknownMessage())).isEqualTo("1407 404");
        assertThat(answered(new ChatError.TooLateToRecall(120))).isEqualTo("1408 409");
        assertThat(answered(new ChatError.UnknownContact())).isEqualTo("1409 404");
        assertThat(answered(new ChatError.UnknownSequence("seq", 5))).isEqualTo("1410 422");
        assertThat(answered(new ChatError.TooManyDevices(5))).isEqualTo("1411 409");
    }

    @Test
    void refusals_of_talking_say_what_would_be_allowed() {
        assertThat(answers.responseFor(new ChatError.SenderNotPermitted(MessagePermission.FOLLOWED))
                        .data())
                .isEqualTo(Map.of("message_authority", 2));
        assertThat(answers.responseFor(new ChatError.TooLateToRecall(120)).data())
                .isEqualTo(Map.of("limit_seconds", 120L));
        assertThat(answers.responseFor(new ChatError.TooManyDevices(5)).data()).isEqualTo(Map.of("limit", 5));
        assertThat(words(answers.responseFor(new ChatError.UnknownSequence("seq", 5)), "en"))
                .startsWith("seq is the number of no message");
    }

    private String answered(DomainError error) {
        var errorResponse = answers.responseFor(error);
        return errorResponse.code().number() + " " + errorResponse.status();
    }

    private String words(ErrorResponse errorResponse, String language) {
        return envelopeMessages.of(errorResponse.code(), errorResponse.field(), language);
    }
}
