package com.datingtoday.adapter.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.domain.discovery.DiscoveryError;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscoveryErrorResponsesTest {

    final DiscoveryErrorResponses errorResponses = new DiscoveryErrorResponses();
    final EnvelopeMessages envelopeMessages = new EnvelopeMessages();

    @Test
    void an_invalid_location_names_the_invalid_coordinate() {
        assertThat(codeAndStatus(new DiscoveryError.InvalidLocation("longitude")))
                .isEqualTo("502 400");
        assertThat(message(new DiscoveryError.InvalidLocation("longitude")))
                .startsWith("location (lat,lng) error: longitude. Allowed: degrees from -180 to 180");
    }

    @Test
    void a_value_out_of_range_returns_the_range() {
        var error = new DiscoveryError.OutOfRange("radius_km", 1, 500);

        assertThat(codeAndStatus(error)).isEqualTo("300 400");
        assertThat(errorResponses.responseFor(error).data())
                .isEqualTo(Map.of("allowed", Map.of("type", "integer", "minimum", 1, "maximum", 500)));
        assertThat(message(error)).isEqualTo("radius_km format error. Allowed: whole kilometres, 1 to 500.");
    }

    @Test
    void each_error_has_its_code_and_status() {
        assertThat(codeAndStatus(new DiscoveryError.UnknownCity())).isEqualTo("1301 422");
        assertThat(codeAndStatus(new DiscoveryError.LocationRequired())).isEqualTo("1302 409");
        assertThat(codeAndStatus(new DiscoveryError.ListExpired())).isEqualTo("1303 409");
        assertThat(codeAndStatus(new DiscoveryError.TooManyLabels(20))).isEqualTo("1214 422");
    }

    private String codeAndStatus(DiscoveryError error) {
        var response = errorResponses.responseFor(error);
        return response.code().number() + " " + response.status().value();
    }

    private String message(DiscoveryError error) {
        var response = errorResponses.responseFor(error);
        return envelopeMessages.messageFor(response.code(), response.values(), response.hintKeys(null), "en");
    }
}
