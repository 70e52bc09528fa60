package com.datingtoday.adapter.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.adapter.web.profile.PersonSamples;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.MatchReason;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class SearchControllerTest {

    static final UserId BERND = PersonSamples.BERND;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SearchPeople searchPeople;

    @Test
    void a_result_states_the_scope_of_the_search() {
        given(searchPeople.search(any()))
                .willReturn(new DiscoveryPage(
                        List.of(new DiscoveredPerson(PersonSamples.basicBernd(), List.of(MatchReason.NEW))),
                        null,
                        SearchScope.WORLD));

        assertThat(calls().get("/api/users/search?nickname=Be"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{" + PersonSamples.BASIC_BERND_JSON
                        + ",\"why\":[\"new\"]}],\"has_next\":false,\"next_cursor\":null,\"stage\":\"world\"}}");
    }

    @Test
    void a_search_accepts_all_vip_filters() {
        var query = searched("age_min=30&height_min=160&height_max=190&education=3,4&salary=6&emotion=0&verified=true"
                + "&distance=20&sort=new");

        assertThat(query.searchMode()).isEqualTo(SearchMode.ByCriteria.newestFirst(DistanceBand.TWENTY));
        assertThat(query.searchCriteria().age()).isEqualTo(new IntRange(30, Integer.MAX_VALUE));
        assertThat(query.searchCriteria().advanced())
                .isEqualTo(new AdvancedCriteria(
                        new IntRange(160, 190),
                        Set.of(MaritalStatus.SINGLE),
                        Set.of(Education.UNIVERSITY, Education.MASTER),
                        Set.of(Salary.ABOVE_20000),
                        true));
    }

    @Test
    void a_nickname_search_ignores_orientation_by_default() {
        assertThat(searched("nickname=An").searchMode()).isEqualTo(new SearchMode.ByNickname("An"));
        assertThat(searched("nickname=An").searchCriteria().mutual()).isFalse();
        assertThat(searched("nickname=An&fit=true").searchCriteria().mutual()).isTrue();
        assertThat(searched("online=true").searchCriteria().mutual()).isTrue();
        assertThat(searched("online=true").searchMode()).isEqualTo(SearchMode.ByCriteria.lastActiveFirst(null));
        assertThat(searched("user_id=100002&limit=5").searchMode()).isEqualTo(new SearchMode.ByUserId(BERND));
    }

    private SearchPeople.Query searched(String fields) {
        clearInvocations(searchPeople);
        given(searchPeople.search(any())).willReturn(new DiscoveryPage(List.of(), null, SearchScope.WORLD));
        assertThat(calls().get("/api/users/search?" + fields)).hasStatusOk();
        var query = ArgumentCaptor.forClass(SearchPeople.Query.class);
        verify(searchPeople).search(query.capture());
        return query.getValue();
    }

    @ParameterizedTest
    @CsvSource({
        "search?height_min=99, 300, height_min",
        "search?height_min=180&height_max=170, 300, height_max",
        "search?education=6, 300, education",
        "search?salary=0, 300, salary",
        "search?emotion=4, 300, emotion",
        "search?distance=3, 300, distance",
        "search?distance=2147483647, 300, distance",
        "search?sort=oldest, 300, sort",
        "search?nickname=%20, 300, nickname",
        "search?nickname=An&distance=5, 300, distance",
        "search?user_id=1, 300, user_id",
        "search?user_id=100002&nickname=An, 300, nickname",
        "search?user_id=100002&gender=1, 300, gender",
        "search?user_id=100002&fit=false, 300, fit",
    })
    void an_invalid_parameter_is_named(String call, int code, String field) {
        var result = calls().get("/api/users/" + call);

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(result).bodyJson().extractingPath("$.msg").asString().startsWith(field + " ");
        verifyNoInteractions(searchPeople);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
