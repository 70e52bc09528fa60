package com.datingtoday.adapter.web.safety;

import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.safety.CreateReport;
import com.datingtoday.application.safety.GetReport;
import com.datingtoday.application.safety.ListReports;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for reports. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "safety")
record ReportController(CreateReport createReport, ListReports listReports, GetReport getReport) {

    record CreateReportRequest(
            @Schema(description = "The reported user.", minimum = "100001")
            long userId,

            @Schema(
                    description =
                            "The reported photo. Without photo_id and message_seq, the report is about the profile.",
                    minimum = "1")
            @Nullable
            Long photoId,

            @Schema(description = "Sequence number of the reported message from this user.", minimum = "1") @Nullable
            Long messageSeq,

            @Schema(allowableValues = {"spam", "scam", "harassment", "nudity", "underage", "impersonation", "other"})
            String reason,

            @Schema(description = "Up to 500 characters.", maxLength = 500) @Nullable
            String text) {}

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
    @PossibleErrors({ErrorCode.TOO_MANY_REPORTS, ErrorCode.CANNOT_TARGET_SELF, ErrorCode.MESSAGE_UNKNOWN})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createReport",
            summary = "Report a user",
            description =
                    "The server stores a copy of the reported content. A repeated report of the same content returns"
                            + " the existing report.")
    Envelope<ReportResponse> createReport(@RequestFields CreateReportRequest fields, UserId user) {
        var text = fields.text() == null ? "" : fields.text();
        var command = new CreateReport.Command(user, target(fields), reason(fields.reason()), new Sensitive<>(text));
        return Envelope.of(toResponse(createReport.create(command)));
    }

    @GetMapping
    @Operation(operationId = "listReports", summary = "List my reports", description = "The newest report first.")
    Envelope<ListResponse<ReportResponse>> listReports(@RequestFields PageRequest page, UserId user) {
        var found = listReports.list(new ListReports.Query(user, page.cursor(), page.limit()));
        return Envelope.of(ListResponse.of(found, ReportController::toResponse));
    }

    @GetMapping("/{report_id}")
    @PossibleErrors({ErrorCode.REPORT_UNKNOWN})
    @Operation(
            operationId = "getReport",
            summary = "Get one of my reports",
            description = "The state shows whether the operator has handled the report.")
    Envelope<ReportResponse> getReport(@PathVariable("report_id") String reportId, UserId user) {
        var id = PathParameters.parseNumber("report_id", reportId);
        return Envelope.of(toResponse(getReport.get(new GetReport.Query(user, id))));
    }

    private static Report.Target target(CreateReportRequest fields) {
        var owner = PathParameters.parseUserId(fields.userId());
        var photo = fields.photoId();
        var seq = fields.messageSeq();
        if (seq == null) {
            return photo == null
                    ? new Report.Target.ProfileTarget(owner)
                    : new Report.Target.PhotoTarget(owner, PathParameters.parseNumber("photo_id", photo.toString()));
        }
        if (photo != null) {
            throw new DomainException(new InputError.Conflict("message_seq", "photo_id"));
        }
        return new Report.Target.MessageTarget(owner, PathParameters.parseNumber("message_seq", seq.toString()));
    }

    private static Report.Reason reason(String text) {
        return Arrays.stream(Report.Reason.values())
                .filter(reason -> WireNames.of(reason).equals(text))
                .findAny()
                .orElseThrow(() -> new DomainException(new InputError.Malformed("reason")));
    }

    private static ReportResponse toResponse(Report report) {
        var target = report.target();
        var photo = target instanceof Report.Target.PhotoTarget reported ? Long.valueOf(reported.photo()) : null;
        var message = target instanceof Report.Target.MessageTarget reported ? Long.valueOf(reported.seq()) : null;
        return new ReportResponse(
                report.id(),
                target.user().value(),
                photo,
                message,
                WireNames.of(report.reason()),
                WireNames.of(report.state()),
                TimeFormats.formatInstant(report.createTime()));
    }
}
