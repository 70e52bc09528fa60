package com.datingtoday.adapter.web.safety;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.adapter.web.profile.PersonSamples;
import com.datingtoday.application.safety.CreateReport;
import com.datingtoday.application.safety.GetReport;
import com.datingtoday.application.safety.ListReports;
import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class ReportControllerTest {

    static final UserId ANNA = PersonSamples.ANNA;
    static final UserId BERND = PersonSamples.BERND;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CreateReport createReport;

    @Autowired
    ListReports listReports;

    @Autowired
    GetReport getReport;

    @Test
    void a_report_without_content_is_about_the_profile() {
        var target = new Report.Target.ProfileTarget(BERND);
        given(createReport.create(new CreateReport.Command(ANNA, target, Report.Reason.UNDERAGE, new Sensitive<>(""))))
                .willReturn(report(target, Report.Reason.UNDERAGE, Report.State.OPEN));

        var result = calls().send(HttpMethod.POST, "/api/reports", "user_id=100002&reason=underage");

        assertThat(result).hasStatus(201);
        assertThat(result)
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"report_id\":9,\"user_id\":100002,"
                        + "\"photo_id\":null,\"message_seq\":null,\"reason\":\"underage\",\"state\":\"open\","
                        + "\"create_time\":\"2026-03-01T12:00:00.000Z\"}}");
    }

    @Test
    void a_photo_or_a_message_is_reported_by_its_number() {
        given(createReport.create(any()))
                .willReturn(report(new Report.Target.ProfileTarget(BERND), Report.Reason.SPAM, Report.State.OPEN));
        var form = "user_id=100002&reason=spam&text=Look&";

        assertThat(calls().send(HttpMethod.POST, "/api/reports", form + "photo_id=77"))
                .hasStatus(201);
        assertThat(calls().send(HttpMethod.POST, "/api/reports", form + "message_seq=5"))
                .hasStatus(201);

        var photo = new Report.Target.PhotoTarget(BERND, 77);
        verify(createReport).create(new CreateReport.Command(ANNA, photo, Report.Reason.SPAM, new Sensitive<>("Look")));
        var message = new Report.Target.MessageTarget(BERND, 5);
        verify(createReport)
                .create(new CreateReport.Command(ANNA, message, Report.Reason.SPAM, new Sensitive<>("Look")));
    }

    @Test
    void own_reports_are_listed_with_their_content() {
        var photo = report(new Report.Target.PhotoTarget(BERND, 77), Report.Reason.NUDITY, Report.State.ACTED_ON);
        var message = report(new Report.Target.MessageTarget(BERND, 5), Report.Reason.OTHER, Report.State.DISMISSED);
        given(listReports.list(new ListReports.Query(ANNA, null, 2)))
                .willReturn(new Page<>(List.of(photo, message), "next"));

        assertThat(calls().get("/api/reports?limit=2"))
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"list\":[{\"photo_id\":77,\"message_seq\":null,"
                        + "\"state\":\"acted_on\"},{\"photo_id\":null,\"message_seq\":5,\"state\":\"dismissed\"}],"
                        + "\"has_next\":true,\"next_cursor\":\"next\"}}");
    }

    @Test
    void an_unknown_report_is_not_found() {
        given(getReport.get(new GetReport.Query(ANNA, 9)))
                .willThrow(new DomainException(new SafetyError.UnknownReport()));

        var result = calls().get("/api/reports/9");

        assertThat(result).hasStatus(404);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(1220);
    }

    @ParameterizedTest
    @CsvSource({
        "reason=spam, user_id",
        "user_id=99&reason=spam, user_id",
        "user_id=100002, reason",
        "user_id=100002&reason=boring, reason",
        "user_id=100002&reason=spam&photo_id=0, photo_id",
        "user_id=100002&reason=spam&message_seq=-1, message_seq",
        "user_id=100002&reason=spam&photo_id=77&message_seq=5, message_seq",
    })
    void an_invalid_parameter_is_named(String form, String parameter) {
        assertRejected(calls().send(HttpMethod.POST, "/api/reports", form), parameter);

        verifyNoInteractions(createReport);
    }

    @Test
    void an_invalid_number_of_a_report_is_named() {
        assertRejected(calls().get("/api/reports/09"), "report_id");

        verifyNoInteractions(getReport);
    }

    private static Report report(Report.Target target, Report.Reason reason, Report.State state) {
        return new Report(
                9, ANNA, target, reason, new Sensitive<>("comment"), new Sensitive<>("evidence"), state, WebSlice.NOON);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
