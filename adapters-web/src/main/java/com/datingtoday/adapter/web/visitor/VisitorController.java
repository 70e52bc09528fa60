package com.datingtoday.adapter.web.visitor;

import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.application.visitor.GetVisitorSummary;
import com.datingtoday.application.visitor.ListVisitors;
import com.datingtoday.application.visitor.MarkVisitorsRead;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for the visitors of the user. */
@RestController
@RequestMapping("/api/visitors")
@Tag(name = "visitors", description = "Users who viewed my profile")
record VisitorController(
        ListVisitors listVisitors,
        GetVisitorSummary getVisitorSummary,
        MarkVisitorsRead markVisitorsRead,
        VisitorPresenter visitors) {

    /** Numbers of visitors. The response does not identify the visitors. */
    record VisitorSummaryResponse(
            @Schema(description = "Number of visitors: 0 to 99, or 99+.", example = "12")
            String count,

            @Schema(description = "Number of visitors since the last call of POST /api/visitors/read: 0 to 99, or 99+.")
            String newCount,

            @Schema(description = "Links to blurred avatars of the newest visitors who have one, at most three.")
            List<String> teaser) {}

    @GetMapping
    @PossibleErrors({ErrorCode.VIP_REQUIRED})
    @Operation(
            operationId = "listVisitors",
            summary = "List my visitors",
            description =
                    "The newest visit first, each visitor once. Requires VIP (1501). Visitors whom the user cannot"
                            + " view any more are omitted, so a page can be short or empty although has_next is true.")
    Envelope<ListResponse<VisitorResponse>> listVisitors(
            @RequestFields PageRequest page,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return Envelope.of(visitors.toListResponse(
                listVisitors.list(new ListVisitors.Query(user, page.cursor(), page.limit())), language));
    }

    @GetMapping("/summary")
    @Operation(
            operationId = "getVisitorSummary",
            summary = "Get the number of my visitors",
            description =
                    "Available to all users. Counts the newest 200 visitors, without those whom the user cannot view.")
    Envelope<VisitorSummaryResponse> getVisitorSummary(UserId user) {
        return Envelope.of(visitors.toSummaryResponse(getVisitorSummary.get(new GetVisitorSummary.Query(user))));
    }

    @PostMapping("/read")
    @Operation(
            operationId = "markVisitorsRead",
            summary = "Mark my visitors as read",
            description = "No earlier visit counts as new any more.")
    Envelope<Void> markVisitorsRead(UserId user) {
        markVisitorsRead.markRead(new MarkVisitorsRead.Command(user));
        return Envelope.success();
    }
}
