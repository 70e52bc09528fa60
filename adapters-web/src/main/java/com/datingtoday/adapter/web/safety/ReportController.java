package com.datingtoday.adapter.web.safety;

import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.safety.CreateReport;
import com.datingtoday.application.safety.GetReport;
import com.datingtoday.application.safety.ListReports;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Telling the operator of somebody. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "safety")
record ReportController(CreateReport createReport, ListReports listReports, GetReport getReport) {

    /** A report. */
    record CreateReportRequest(
            @Schema(description = "who is reported") long userId,

            @Schema(description = "the photo, if it is about one; without this and message_seq, the whole profile")
            @Nullable
            Long photoId,

            @Schema(description = "the message of that user to me, if it is about one") @Nullable
            Long messageSeq,

            @Schema(allowableValues = {"spam", "scam", "harassment", "nudity", "underage", "impersonation", "other"})
            String reason,

            @Schema(description = "up to 500 characters") @Nullable
            String text) {}

    /** What became of a report. */
    record ReportResponse(
            long reportId,
            long userId,
            @Nullable Long photoId,
            @Nullable Long messageSeq,
            String reason,

            @Schema(allowableValues = {"open", "acted_on", "dismissed"})
            String state,

            @Schema(description = "RFC 3339 in UTC") String createTime) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Report somebody",
            description = "What is reported is kept as it is now. Reporting the same again gives the report there is.")
    Envelope<ReportResponse> report(@RequestFields CreateReportRequest fields, UserId user) {
        var text = fields.text() == null ? "" : fields.text();
        var command = new CreateReport.Command(user, target(fields), reason(fields.reason()), text);
        return Envelope.of(data(createReport.create(command)));
    }

    @GetMapping
    @Operation(summary = "My reports", description = "The newest first.")
    Envelope<ListResponse<ReportResponse>> list(@RequestFields PageRequest page, UserId user) {
        var found = listReports.list(new ListReports.Query(user, page.cursor(), page.limit()));
        return Envelope.of(ListResponse.of(found, ReportController::data));
    }

    @GetMapping("/{report_id}")
    @Operation(summary = "What became of a report of mine")
    Envelope<ReportResponse> read(@PathVariable("report_id") String reportId, UserId user) {
        var id = PathParameters.number("report_id", reportId);
        return Envelope.of(data(getReport.get(new GetReport.Query(user, id))));
    }

    private static Report.Target target(CreateReportRequest fields) {
        var owner = PathParameters.user(fields.userId());
        var photo = fields.photoId();
        var seq = fields.messageSeq();
        if (seq == null) {
            return photo == null
                    ? new Report.Target.ProfileTarget(owner)
                    : new Report.Target.PhotoTarget(owner, PathParameters.number("photo_id", photo.toString()));
        }
        if (photo != null) {
            throw new DomainException(new InputError.Malformed("message_seq"));
        }
        return new Report.Target.MessageTarget(owner, PathParameters.number("message_seq", seq.toString()));
    }

    private static Report.Reason reason(String text) {
        return Arrays.stream(Report.Reason.values())
                .filter(reason -> wire(reason).equals(text))
                .findAny()
                .orElseThrow(() -> new DomainException(new InputError.Malformed("reason")));
    }

    private static ReportResponse data(Report report) {
        var target = report.target();
        var photo = target instanceof Report.Target.PhotoTarget of ? Long.valueOf(of.photo()) : null;
        var message = target instanceof Report.Target.MessageTarget of ? Long.valueOf(of.seq()) : null;
        return new ReportResponse(
                report.id(),
                target.user().value(),
                photo,
                message,
                wire(report.reason()),
                wire(report.state()),
                TimeFormats.formatInstant(report.createTime()));
    }

    private static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
