package com.datingtoday.adapter.web.shared.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.media.MediaLimits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.safety.Report;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class ClientConfigControllerTest {

    private static final List<String> ENUMERATIONS = List.of(
            "authority",
            "education",
            "emotion",
            "gender",
            "match_reason",
            "media_kind",
            "message_authority",
            "message_state",
            "message_type",
            "order_state",
            "payment_channel",
            "presence",
            "privilege",
            "report_reason",
            "report_state",
            "review_state",
            "salary",
            "search_scope",
            "sexual");

    @Autowired
    MockMvcTester mvc;

    private JsonNode config() throws UnsupportedEncodingException {
        var result = new SignedMvcCalls(mvc).get("/api/config");
        assertThat(result).hasStatusOk().hasHeader("Cache-Control", "max-age=3600, private");
        return JsonMapper.shared()
                .readTree(result.getResponse().getContentAsByteArray())
                .path("data");
    }

    @Test
    void the_limits_are_those_that_the_service_checks() throws Exception {
        var limits = config().path("limits");

        assertThat(limits.path("album_photos").asInt()).isEqualTo(UserAlbum.MAX_PHOTOS);
        assertThat(limits.path("message_max_length").asInt()).isEqualTo(MessageText.MAX_LENGTH);
        assertThat(limits.path("page_limit").asInt()).isEqualTo(PageLimit.MAX);
        assertThat(limits.path("picture_max_bytes").asLong()).isEqualTo(MediaLimits.PICTURE_BYTES);
        assertThat(limits.path("min_age_years").asInt()).isEqualTo(18);
    }

    @Test
    void each_value_of_each_enumeration_has_a_text_in_both_languages() throws Exception {
        var enumerations = config().path("enumerations");

        assertThat(enumerations.propertyNames()).containsExactlyElementsOf(ENUMERATIONS);
        enumerations.forEach(choices -> assertThat(choices.valueStream())
                .isNotEmpty()
                .allSatisfy(choice -> {
                    assertThat(choice.path("en").asString()).isNotBlank().isASCII();
                    assertThat(choice.path("zh").asString()).isNotBlank();
                }));
        assertThat(enumerations.path("gender")).hasSize(Gender.values().length);
        assertThat(enumerations.path("report_reason")).hasSize(Report.Reason.values().length);
    }

    @Test
    void a_value_has_the_type_of_the_parameter() throws Exception {
        var enumerations = config().path("enumerations");

        assertThat(enumerations.at("/gender/2").toString()).isEqualTo("{\"value\":2,\"en\":\"female\",\"zh\":\"女\"}");
        assertThat(enumerations.at("/report_reason/0").toString())
                .isEqualTo("{\"value\":\"spam\",\"en\":\"spam\",\"zh\":\"垃圾信息\"}");
    }
}
