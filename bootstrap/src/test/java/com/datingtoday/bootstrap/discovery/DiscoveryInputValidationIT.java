package com.datingtoday.bootstrap.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rejections of invalid parameters name the parameter. */
class DiscoveryInputValidationIT {

    private static final String LABELS =
            IntStream.rangeClosed(1, 21).mapToObj(Integer::toString).collect(Collectors.joining(","));

    static TestUser testUser;

    @BeforeAll
    static void settle() {
        testUser = TestUser.adult(TestInstance.one());
        IsolatedPlace.setLocation(testUser, 12.5, 13.5);
    }

    private static void assertRefused(ApiReply apiReply, int code, int status, String names) {
        assertThat(apiReply.code()).as(apiReply.body()).isEqualTo(code);
        assertThat(apiReply.status()).isEqualTo(status);
        assertThat(apiReply.msg()).contains(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"latitude\": 91, \"longitude\": 0}|502|latitude",
                "{\"latitude\": \"NaN\", \"longitude\": 0}|502|latitude",
                "{\"latitude\": \"31,2\", \"longitude\": 0}|502|latitude",
                "{\"latitude\": 31.2}|502|longitude",
                "{\"longitude\": 31.2}|502|latitude",
                "{\"latitude\": 0, \"longitude\": -180.5}|502|longitude",
                "{\"latitude\": \"Infinity\", \"longitude\": 0}|502|latitude",
                "{}|300|latitude",
                "{\"latitude\": 0, \"longitude\": 0, \"accuracy\": -1}|300|accuracy",
                "{\"latitude\": 0, \"longitude\": 0, \"source\": \"guess\"}|300|source",
                "{\"city\": \"atlantis\", \"latitude\": 0}|300|city"
            })
    void an_invalid_location_is_rejected_and_changes_nothing(String json, int code, String names) {
        var before = testUser.client().get(IsolatedPlace.LOCATION).body();

        assertRefused(testUser.client().put(IsolatedPlace.LOCATION, json), code, 400, names);
        assertThat(testUser.client().get(IsolatedPlace.LOCATION).body()).isEqualTo(before);
    }

    @Test
    void a_city_must_be_in_the_catalogue() {
        var apiReply = testUser.client().put(IsolatedPlace.LOCATION, "{\"city\": \"atlantis\"}");

        assertThat(apiReply.code()).isEqualTo(1301);
        assertThat(apiReply.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "nearby?radius_km=0,300,radius_km",
        "nearby?radius_km=10000,300,radius_km",
        "nearby?limit=0,300,limit",
        "nearby?limit=-1,300,limit",
        "nearby?limit=101,300,limit",
        "hot?limit=101,300,limit",
        "search?limit=0,300,limit",
        "nearby?cursor=abc,300,cursor",
        "hot?cursor=abc,300,cursor",
        "search?cursor=1.AAAA,300,cursor",
        "search?age_min=17,300,age_min",
        "search?age_min=30&age_max=20,300,age_max",
        "nearby?gender=7,300,gender",
        "search?distance=3,300,distance",
        "search?sort=best,300,sort",
        "search?nickname=%C2%A0,300,nickname",
        "search?wish=1,300,wish",
        "search?labels=999,300,labels",
        "hot?labels=999,300,labels",
        "nearby?labels=999,300,labels"
    })
    void an_invalid_search_is_rejected(String target, int code, String names) {
        assertRefused(testUser.client().get("/api/users/" + target), code, 400, names);
    }

    @Test
    void an_empty_filter_is_an_absent_filter() {
        for (var list : new String[] {"nearby", "hot", "search"}) {
            assertThat(testUser.client().get("/api/users/" + list + "?gender=").code())
                    .isZero();
        }
    }

    @Test
    void the_response_contains_the_unknown_label() {
        var apiReply = testUser.client().get("/api/users/search?labels=101,999");

        assertThat(apiReply.data("label")).isEqualTo("999");
    }

    @Test
    void a_search_with_twenty_one_labels_is_rejected() {
        for (var list : new String[] {"nearby", "hot", "search"}) {
            var apiReply = testUser.client().get("/api/users/" + list + "?labels=" + LABELS);
            assertThat(apiReply.code()).isEqualTo(1214);
            assertThat(apiReply.data("limit")).isEqualTo("20");
        }
    }

    @Test
    void a_search_that_requires_vip_is_rejected_with_the_privilege() {
        var apiReply = testUser.client().get("/api/users/search?height_min=170");

        assertThat(apiReply.code()).isEqualTo(1501);
        assertThat(apiReply.status()).isEqualTo(403);
        assertThat(apiReply.data("privilege")).isEqualTo("advanced_filters");
    }
}
