package com.datingtoday.adapter.web.shared.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One strict policy binds JSON, forms, queries and texts in JSON. */
class RequestBinderTest {

    record Parameters(
            int count,

            @Schema(minimum = "100", maximum = "250") @Nullable
            Integer height,

            @Nullable Long seq,
            @Nullable Boolean online,
            @Nullable String name,

            @Schema(allowableValues = {"active", "new"}) @Nullable
            String sort,

            @Schema(allowableValues = {"0", "1", "2"}) @Nullable
            List<Integer> gender,

            @Nullable Object latitude,
            Patch<@Nullable String> introduction,
            Patch<Boolean> hideAge) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'count': 1.5}",
                "{'count': 1e-1}",
                "{'count': 2147483648}",
                "{'count': -2147483649}",
                "{'count': 9223372036854775808}",
                "{'count': 1e30}",
                "{'count': 1e999999999}",
                "{'count': true}",
                "{'count': [1]}",
                "{'count': {'a': 1}}",
                "{'count': '1.0'}",
                "{'count': ' 1'}",
                "{'count': '+1'}",
                "{'count': '007'}",
                "{'count': '１'}",
                "{'count': 'one'}",
                "{'count': '99999999999999999999'}",
            })
    void an_integer_has_no_fraction_and_no_other_type(String json) {
        assertThat(error(json)).isEqualTo(new InputError.Malformed("count"));
    }

    @Test
    void an_integer_may_be_a_text_and_may_have_a_zero_fraction() {
        assertThat(bind("{'count': 7}").count()).isEqualTo(7);
        assertThat(bind("{'count': '7'}").count()).isEqualTo(7);
        assertThat(bind("{'count': '-7'}").count()).isEqualTo(-7);
        assertThat(bind("{'count': 7.0}").count()).isEqualTo(7);
        assertThat(bind("{'count': 1, 'seq': 9223372036854775807}").seq()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'count': 1, 'online': 1}",
                "{'count': 1, 'online': 0}",
                "{'count': 1, 'online': 'yes'}",
                "{'count': 1, 'online': 'TRUE'}",
                "{'count': 1, 'online': []}",
            })
    void a_boolean_is_true_or_false(String json) {
        assertThat(error(json)).isEqualTo(new InputError.Malformed("online"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "123", "true", "['a']", "{'a': 1}"})
    void a_text_is_a_json_string(String value) {
        assertThat(error("{'count': 1, 'name': " + value + "}")).isEqualTo(new InputError.Malformed("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "251", "'99'", "-1", "2147483647"})
    void a_value_is_within_its_declared_range(String value) {
        assertThat(error("{'count': 1, 'height': " + value + "}")).isEqualTo(new InputError.Malformed("height"));
    }

    @Test
    void the_bounds_of_a_range_are_allowed() {
        assertThat(bind("{'count': 1, 'height': 100}").height()).isEqualTo(100);
        assertThat(bind("{'count': 1, 'height': 250}").height()).isEqualTo(250);
    }

    @Test
    void a_value_is_among_its_declared_values() {
        assertThat(error("{'count': 1, 'sort': 'oldest'}")).isEqualTo(new InputError.Malformed("sort"));
        assertThat(error("{'count': 1, 'gender': [0, 3]}")).isEqualTo(new InputError.Malformed("gender"));
        assertThat(bind("{'count': 1, 'gender': [0, 2]}").gender()).containsExactly(0, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "'1,,2'", "[1, null]", "[1, '']", "[1.5]", "[[1]]", "'1,x'"})
    void a_list_is_an_array_or_a_text_with_commas(String value) {
        assertThat(error("{'count': 1, 'gender': " + value + "}")).isEqualTo(new InputError.Malformed("gender"));
        assertThat(bind("{'count': 1, 'gender': '1,2'}").gender()).containsExactly(1, 2);
        assertThat(bind("{'count': 1, 'gender': []}").gender()).isEmpty();
    }

    @Test
    void null_and_an_empty_text_are_absence() {
        assertThat(error("{}")).isEqualTo(new InputError.Missing("count"));
        assertThat(error("{'count': null}")).isEqualTo(new InputError.Missing("count"));
        assertThat(error("{'count': ''}")).isEqualTo(new InputError.Missing("count"));
        assertThat(bind("{'count': 1, 'name': ''}").name()).isNull();
    }

    @Test
    void a_patch_distinguishes_absence_from_null() {
        assertThat(bind("{'count': 1}").introduction().isPresent()).isFalse();
        assertThat(bind("{'count': 1, 'introduction': null}").introduction()).isEqualTo(Patch.of(null));
        assertThat(bind("{'count': 1, 'introduction': ''}").introduction()).isEqualTo(Patch.of(null));
        assertThat(bind("{'count': 1, 'hide_age': true}").hideAge()).isEqualTo(Patch.of(true));
        assertThat(error("{'count': 1, 'hide_age': null}")).isEqualTo(new InputError.Missing("hide_age"));
        assertThat(error("{'count': 1, 'hide_age': 2}")).isEqualTo(new InputError.Malformed("hide_age"));
    }

    @Test
    void a_decimal_is_a_number_or_a_text_that_the_controller_parses() {
        assertThat(bind("{'count': 1, 'latitude': 48.5}").latitude()).isEqualTo(48.5);
        assertThat(bind("{'count': 1, 'latitude': '48.1234567'}").latitude()).isEqualTo("48.1234567");
        assertThat(bind("{'count': 1, 'latitude': 1e999}").latitude()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void the_details_are_the_declaration_in_the_words_of_json_schema() {
        var details = RequestBinder.of(Parameters.class).fields().stream()
                .filter(field -> field.name().equals("height"))
                .findFirst()
                .orElseThrow()
                .allowed()
                .details();

        assertThat(details).isEqualTo(Map.of("type", "integer", "minimum", 100L, "maximum", 250L));
    }

    private static Parameters bind(String json) {
        var node = (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
        return (Parameters) RequestBinder.of(Parameters.class).bind(node);
    }

    private static DomainError error(String json) {
        var rejected = catchThrowableOfType(DomainException.class, () -> bind(json));
        assertThat(rejected).as(json).isNotNull();
        return rejected.error();
    }
}
