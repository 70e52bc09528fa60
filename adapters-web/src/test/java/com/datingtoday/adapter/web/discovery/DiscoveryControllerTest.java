package com.datingtoday.adapter.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.adapter.web.profile.PersonSamples;
import com.datingtoday.application.discovery.nearby.ListNearbyPeople;
import com.datingtoday.application.discovery.popularity.ListHotPeople;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.MatchReason;
import com.datingtoday.domain.discovery.Omissions;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class DiscoveryControllerTest {

    static final UserId ANNA = PersonSamples.ANNA;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ListNearbyPeople listNearbyPeople;

    @Autowired
    ListHotPeople listHotPeople;

    @Autowired
    ListLabels listLabels;

    @Autowired
    CreateMediaLink createMediaLink;

    @Test
    void a_nearby_person_is_a_list_entry_with_match_reasons() {
        given(listLabels.list(any())).willReturn(PersonSamples.catalogue());
        given(createMediaLink.create(any())).willReturn("/api/media/x");
        var near = new DiscoveredPerson(PersonSamples.bernd(), List.of(MatchReason.NEAR, MatchReason.SHARED_LABELS));
        given(listNearbyPeople.list(any())).willReturn(new DiscoveryPage(List.of(near), "next", SearchScope.HERE));

        assertThat(calls().get("/api/users/nearby"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{" + PersonSamples.BERND_JSON
                        + ",\"why\":[\"near\",\"shared_labels\"]}],\"has_next\":true,\"next_cursor\":\"next\","
                        + "\"stage\":\"here\"}}");
    }

    @Test
    void nearby_accepts_filters_and_a_radius() {
        given(listNearbyPeople.list(any())).willReturn(new DiscoveryPage(List.of(), null, SearchScope.WIDER));

        assertThat(
                        calls().get(
                                        "/api/users/nearby?gender=1,2&age_min=20&age_max=20&labels=3,4&labels_match=all&online=true"
                                                + "&photo=false&fit=false&omit_followed=true&omit_viewed=true&radius_km=50&limit=7&cursor=abc"))
                .hasStatusOk();

        var searchCriteria = new SearchCriteria(
                false,
                Set.of(Gender.MALE, Gender.FEMALE),
                new IntRange(20, 20),
                new LabelFilter(Set.of(3, 4), true),
                true,
                false,
                AdvancedCriteria.NONE,
                new Omissions(true, true));
        verify(listNearbyPeople).list(new ListNearbyPeople.Query(ANNA, searchCriteria, 50, "abc", 7));
    }

    @Test
    void nearby_without_filters_requires_matching_orientation() {
        given(listHotPeople.list(any())).willReturn(new DiscoveryPage(List.of(), null, SearchScope.WORLD));

        assertThat(calls().get("/api/users/hot"))
                .bodyText()
                .contains("\"data\":{\"list\":[],\"has_next\":false,\"next_cursor\":null,\"stage\":\"world\"}");

        verify(listHotPeople).list(new ListHotPeople.Query(ANNA, SearchCriteria.ANY, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "nearby?gender=3, 300, gender",
        "nearby?gender=1%2C, 300, gender",
        "nearby?age_min=17, 300, age_min",
        "nearby?age_max=101, 300, age_max",
        "nearby?age_min=40&age_max=39, 300, age_max",
        "nearby?labels=a, 300, labels",
        "nearby?labels_match=none, 300, labels_match",
        "nearby?online=perhaps, 300, online",
        "nearby?radius_km=1.5km, 300, radius_km",
        "nearby?limit=many, 300, limit",
        "nearby?verified=true, 300, verified",
        "hot?radius_km=5, 300, radius_km",
    })
    void an_invalid_parameter_is_named(String call, int code, String field) {
        var result = calls().get("/api/users/" + call);

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(result).bodyJson().extractingPath("$.msg").asString().startsWith(field + " ");
        verifyNoInteractions(listNearbyPeople, listHotPeople);
    }

    @Test
    void too_many_labels_return_the_limit() {
        var result = calls().get("/api/users/nearby?labels=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21");

        assertThat(result).hasStatus(422);
        assertThat(result).bodyJson().isLenientlyEqualTo("{\"code\":1214,\"data\":{\"limit\":20}}");
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
