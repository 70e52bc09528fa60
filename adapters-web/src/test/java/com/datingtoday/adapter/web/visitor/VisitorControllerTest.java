package com.datingtoday.adapter.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.adapter.web.profile.PersonSamples;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.visitor.GetVisitorSummary;
import com.datingtoday.application.visitor.ListVisitors;
import com.datingtoday.application.visitor.MarkVisitorsRead;
import com.datingtoday.application.visitor.VisitorView;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipError;
import com.datingtoday.domain.visitor.CappedCount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class VisitorControllerTest {

    static final UserId ANNA = PersonSamples.ANNA;

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

    @Test
    void a_visitor_is_a_list_entry_with_time_and_is_new() {
        given(listLabels.list(any())).willReturn(PersonSamples.catalogue());
        given(createMediaLink.create(any())).willReturn("/api/media/x");
        given(listVisitors.list(new ListVisitors.Query(ANNA, "abc", 7)))
                .willReturn(new Page<>(List.of(new VisitorView(PersonSamples.bernd(), WebSlice.NOON, true)), "next"));

        assertThat(calls().get("/api/visitors?limit=7&cursor=abc"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{" + PersonSamples.BERND_JSON
                        + ",\"visit_time\":\"2026-03-01T12:00:00.000Z\",\"is_new\":true}],"
                        + "\"has_next\":true,\"next_cursor\":\"next\"}}");
    }

    @Test
    void a_user_without_vip_receives_the_privilege() {
        willThrow(new DomainException(new VipError.VipRequired(Privilege.VISITOR_LIST)))
                .given(listVisitors)
                .list(any());

        assertThat(calls().get("/api/visitors"))
                .hasStatus(403)
                .bodyText()
                .isEqualTo("{\"code\":1501,\"msg\":\"This requires VIP. Choose a product of GET /api/vip/products. VIP"
                        + " shows the list of visitors.\",\"data\":{\"reason\":\"VIP_REQUIRED\","
                        + "\"privilege\":\"visitor_list\"}}");
    }

    @Test
    void a_summary_contains_only_numbers_and_blurred_pictures() {
        given(createMediaLink.create(new CreateMediaLink.Query(PersonSamples.PHOTO.teaser(), Rendition.TEASER)))
                .willReturn("/api/media/blurred");
        given(getVisitorSummary.get(new GetVisitorSummary.Query(ANNA)))
                .willReturn(new GetVisitorSummary.VisitorSummary(
                        CappedCount.of(100), CappedCount.of(99), List.of(PersonSamples.PHOTO)));

        assertThat(calls().get("/api/visitors/summary"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"count\":\"99+\",\"new_count\":\"99\","
                        + "\"teaser\":[\"/api/media/blurred\"]}}");
    }

    @Test
    void visitors_are_marked_as_read() {
        assertThat(calls().bare(HttpMethod.POST, "/api/visitors/read"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\"}");

        verify(markVisitorsRead).markRead(new MarkVisitorsRead.Command(ANNA));
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
