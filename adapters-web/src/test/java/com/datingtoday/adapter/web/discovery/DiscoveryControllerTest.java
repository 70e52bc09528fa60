package com.datingtoday.adapter.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.discovery.activity.RecordActivity;
import com.datingtoday.application.discovery.location.UpdateLocation;
import com.datingtoday.application.discovery.location.UpdateLocation.NewLocation;
import com.datingtoday.application.discovery.nearby.ListNearbyPeople;
import com.datingtoday.application.discovery.popularity.ListHotPeople;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.MatchReason;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.Presence;
import com.datingtoday.domain.profile.visibility.ProfileStatus;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class DiscoveryControllerTest {

    static final UserId ANNA = AuthenticatedSlice.ANNA;
    static final UserId BERND = new UserId(100_002);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ListNearbyPeople listNearbyPeople;

    @Autowired
    ListHotPeople listHotPeople;

    @Autowired
    SearchPeople searchPeople;

    @Autowired
    UpdateLocation updateLocation;

    @Autowired
    RecordActivity recordActivity;

    @Autowired
    ListLabels listLabels;

    @Autowired
    CreateMediaLink createMediaLink;

    @Test
    void a_nearby_person_is_a_list_entry_with_match_reasons() {
        given(listLabels.list(any())).willReturn(List.of(new Label(3, "Tea", Gender.UNKNOWN, "Taste")));
        given(createMediaLink.create(any())).willReturn("/api/media/x");
        given(listNearbyPeople.list(any()))
                .willReturn(new DiscoveryPage(
                        List.of(new DiscoveredPerson(bernd(), List.of(MatchReason.NEAR, MatchReason.SHARED_LABELS))),
                        "next",
                        SearchScope.HERE));

        assertThat(get("/api/users/nearby"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{\"user_id\":100002,"
                        + "\"nickname\":\"Bernd\",\"avatar\":{\"blurhash\":\"LEHV6n\",\"medium\":\"/api/media/x\","
                        + "\"small\":\"/api/media/x\"},\"age\":30,\"gender\":1,\"vip\":false,\"verified\":true,"
                        + "\"newcomer\":false,\"distance\":\"5\",\"presence\":\"today\","
                        + "\"shared_labels\":[{\"id\":3,\"name\":\"Tea\"}],\"following\":false,\"followed\":false,"
                        + "\"why\":[\"near\",\"shared_labels\"]}],\"has_next\":true,\"next_cursor\":\"next\","
                        + "\"stage\":\"here\"}}");
    }

    private static PersonSummary bernd() {
        var photo = new Photo(
                1,
                new MediaId("1".repeat(32)),
                new MediaId("2".repeat(32)),
                new MediaMetadata.Picture(1000, 800, "LEHV6n"),
                ReviewState.VISIBLE);
        var profileStatus = new ProfileStatus(
                Relation.NONE, false, true, false, Optional.of(DistanceBand.FIVE), Optional.of(Presence.TODAY));
        var details = new PersonSummary.Details(OptionalInt.of(30), Gender.MALE, List.of(3), profileStatus);
        return new PersonSummary(BERND, new Nickname("Bernd"), Optional.of(photo), Optional.of(details));
    }

    @Test
    void nearby_accepts_filters_and_a_radius() {
        given(listNearbyPeople.list(any())).willReturn(new DiscoveryPage(List.of(), null, SearchScope.WIDER));

        assertThat(get("/api/users/nearby?gender=1,2&age_min=20&age_max=20&labels=3,4&labels_match=all&online=true"
                        + "&photo=false&fit=false&radius_km=50&limit=7&cursor=abc"))
                .hasStatusOk();

        var searchCriteria = new SearchCriteria(
                false,
                Set.of(Gender.MALE, Gender.FEMALE),
                new IntRange(20, 20),
                new LabelFilter(Set.of(3, 4), true),
                true,
                false,
                AdvancedCriteria.NONE);
        verify(listNearbyPeople).list(new ListNearbyPeople.Query(ANNA, searchCriteria, 50, "abc", 7));
    }

    @Test
    void nearby_without_filters_requires_matching_orientation() {
        given(listHotPeople.list(any())).willReturn(new DiscoveryPage(List.of(), null, SearchScope.WORLD));

        assertThat(get("/api/users/hot"))
                .bodyText()
                .contains("\"data\":{\"list\":[],\"has_next\":false,\"next_cursor\":null,\"stage\":\"world\"}");

        verify(listHotPeople).list(new ListHotPeople.Query(ANNA, SearchCriteria.ANY, null, null));
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
        assertThat(get("/api/users/search?" + fields)).hasStatusOk();
        var query = ArgumentCaptor.forClass(SearchPeople.Query.class);
        verify(searchPeople).search(query.capture());
        return query.getValue();
    }

    @ParameterizedTest
    @CsvSource({
        "nearby?gender=3, 300, gender",
        "nearby?gender=1%2C, 300, gender",
        "nearby?age_min=17, 1304, age_min",
        "nearby?age_max=101, 1304, age_max",
        "nearby?age_min=40&age_max=39, 300, age_max",
        "nearby?labels=a, 300, labels",
        "nearby?labels_match=none, 300, labels_match",
        "nearby?online=perhaps, 300, online",
        "nearby?radius_km=1.5km, 300, radius_km",
        "nearby?limit=many, 300, limit",
        "nearby?verified=true, 300, verified",
        "hot?radius_km=5, 300, radius_km",
        "search?height_min=99, 1304, height_min",
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
        var result = get("/api/users/" + call);

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(result).bodyJson().extractingPath("$.msg").asString().startsWith(field + " ");
        verifyNoInteractions(listNearbyPeople, listHotPeople, searchPeople);
    }

    @Test
    void too_many_labels_return_the_limit() {
        var result = get("/api/users/nearby?labels=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21");

        assertThat(result).hasStatus(422);
        assertThat(result).bodyJson().isLenientlyEqualTo("{\"code\":1214,\"data\":{\"limit\":20}}");
    }

    @Test
    void coordinates_are_numbers_or_text_and_never_returned() throws Exception {
        var reportedLocation =
                new ReportedLocation(new Coordinates(31.2304, 0.0005), ReportedLocation.Source.GPS, 12, null);
        given(updateLocation.update(any()))
                .willReturn(Location.none(ANNA, Duration.ZERO).withReported(reportedLocation, WebSlice.NOON));

        for (var json : List.of(
                "{\"latitude\": 31.2304, \"longitude\": 0.0005, \"accuracy\": 12}",
                "{\"latitude\": \"31.2304\", \"longitude\": \"0.0005\", \"accuracy\": \"12\", \"source\": \"gps\"}")) {
            assertThat(put(json))
                    .bodyText()
                    .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"source\":\"gps\",\"city\":null,"
                            + "\"accuracy\":12,\"listed\":true}}");
        }

        verify(updateLocation, times(2))
                .update(new UpdateLocation.Command(
                        ANNA,
                        new NewLocation.Measured(reportedLocation.coordinates(), ReportedLocation.Source.GPS, 12)));
    }

    @Test
    void invalid_coordinates_return_502() throws Exception {
        for (var json : List.of(
                "{\"latitude\": 91, \"longitude\": 0}",
                "{\"latitude\": \"NaN\", \"longitude\": 0}",
                "{\"latitude\": {\"x\": 1}, \"longitude\": 0}",
                "{\"latitude\": 1e999, \"longitude\": 0}",
                "{\"longitude\": 0}")) {
            assertThat(put(json))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo(502);
        }
    }

    @Test
    void a_request_records_activity() {
        get("/api/users/me/location");

        verify(recordActivity).record(new RecordActivity.Command(ANNA));
    }

    @Test
    void a_user_without_a_location_receives_nulls() {
        assertThat(get("/api/users/me/location"))
                .bodyText()
                .contains("{\"source\":null,\"city\":null,\"accuracy\":null,\"listed\":false}");
    }

    private MvcTestResult get(String target) {
        var separator = target.contains("?") ? "&" : "?";
        return mvc.get().uri(URI.create(target + separator + "appkey=an-app")).exchange();
    }

    private MvcTestResult put(String json) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        return mvc.put()
                .uri("/api/users/me/location")
                .header("Content-Type", "application/json")
                .header("Content-Length", String.valueOf(json.length()))
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
                .header(
                        "Signature-Input",
                        "a=(\"@method\" \"@target-uri\" \"content-type\" \"content-digest\");created=1;nonce=\"0123456789abcdef\";"
                                + "keyid=\"an-app\"")
                .header("Signature", "a=:AAAA:")
                .content(json)
                .exchange();
    }
}
