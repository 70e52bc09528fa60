package com.datingtoday.adapter.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.visitor.GetVisitorSummary;
import com.datingtoday.application.visitor.GetVisitorSummary.VisitorSummary;
import com.datingtoday.application.visitor.ListVisitors;
import com.datingtoday.application.visitor.MarkVisitorsRead;
import com.datingtoday.application.visitor.VisitorView;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.ProfileStatus;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipError;
import com.datingtoday.domain.visitor.CappedCount;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class VisitorControllerTest {

    static final UserId ANNA = AuthenticatedSlice.ANNA;
    static final UserId BERND = new UserId(100_002);
    static final Photo PHOTO = new Photo(
            77,
            new MediaId("1".repeat(32)),
            new MediaId("2".repeat(32)),
            new MediaMetadata.Picture(1000, 800, "LEHV6n"),
            ReviewState.VISIBLE);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ListVisitors listVisitors;

    @Autowired
    GetVisitorSummary getVisitorSummary;

    @Autowired
    MarkVisitorsRead markVisitorsRead;

    @Autowired
    ListLabels listLabels;

    @Autowired
    CreateMediaLink createMediaLink;

    private MvcTestResult get(String target) {
        var separator = target.contains("?") ? "&" : "?";
        return mvc.get().uri(URI.create(target + separator + "appkey=an-app")).exchange();
    }

    @Test
    void a_visitor_is_a_list_entry_with_time_and_is_new() {
        var profileStatus = new ProfileStatus(Relation.NONE, false, true, false, Optional.empty(), Optional.empty());
        var details = new PersonSummary.Details(OptionalInt.of(30), Gender.MALE, List.of(), profileStatus);
        var person = new PersonSummary(BERND, new Nickname("Bernd"), Optional.empty(), Optional.of(details));
        given(listLabels.list(any())).willReturn(List.of());
        given(listVisitors.list(new ListVisitors.Query(ANNA, "abc", 7)))
                .willReturn(new Page<>(List.of(new VisitorView(person, WebSlice.NOON, true)), "next"));

        assertThat(get("/api/visitors?limit=7&cursor=abc"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{\"user_id\":100002,"
                        + "\"nickname\":\"Bernd\",\"avatar\":null,\"age\":30,\"gender\":1,\"vip\":false,"
                        + "\"verified\":true,\"newcomer\":false,\"distance\":null,\"presence\":null,"
                        + "\"shared_labels\":[],\"following\":false,\"followed\":false,"
                        + "\"visit_time\":\"2026-03-01T12:00:00.000Z\",\"is_new\":true}],"
                        + "\"has_next\":true,\"next_cursor\":\"next\"}}");
    }

    @Test
    void a_user_without_vip_receives_the_privilege() {
        willThrow(new DomainException(new VipError.VipRequired(Privilege.VISITOR_LIST)))
                .given(listVisitors)
                .list(any());

        assertThat(get("/api/visitors"))
                .hasStatus(403)
                .bodyText()
                .isEqualTo(
                        "{\"code\":1501,\"msg\":\"This requires VIP. The privilege is in `privilege`; choose a product of GET /api/vip/products. VIP shows the list of visitors.\",\"data\":{\"privilege\":\"visitor_list\"}}");
    }

    @Test
    void a_summary_contains_only_numbers_and_blurred_pictures() {
        given(createMediaLink.create(new CreateMediaLink.Query(PHOTO.teaser(), Rendition.TEASER)))
                .willReturn("/api/media/blurred");
        given(getVisitorSummary.get(new GetVisitorSummary.Query(ANNA)))
                .willReturn(new VisitorSummary(CappedCount.of(100), CappedCount.of(99), List.of(PHOTO)));

        assertThat(get("/api/visitors/summary"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"count\":\"99+\",\"new_count\":\"99\","
                        + "\"teaser\":[\"/api/media/blurred\"]}}");
    }

    @Test
    void visitors_are_marked_as_read() {
        assertThat(mvc.post()
                        .uri(URI.create("/api/visitors/read?appkey=an-app"))
                        .exchange())
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\"}");

        verify(markVisitorsRead).markRead(new MarkVisitorsRead.Command(ANNA));
    }
}
