package com.datingtoday.adapter.web.visitor;

import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
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

/** Who looked at my profile. */
@RestController
@RequestMapping("/api/visitors")
@Tag(name = "visitors", description = "Who looked at my profile")
record VisitorController(
        ListVisitors listVisitors,
        GetVisitorSummary getVisitorSummary,
        MarkVisitorsRead markVisitorsRead,
        VisitorPresenter visitors) {

    /** How many came, and nothing of who they are. */
    record VisitorSummaryResponse(
            @Schema(description = "how many visitors: 0 to 99, or 99+", example = "12")
            String count,

            @Schema(description = "how many of them since I have read the list for the last time: 0 to 99, or 99+")
            String newCount,

            @Schema(description = "links to blurred pictures of the newest who have one, at most three")
            List<String> teaser) {}

    @GetMapping
    @Operation(
            summary = "Who looked at my profile",
            description =
                    "The newest first, each visitor once; for VIP (1501). A page may hold fewer than limit, or none,"
                            + " although has_next is true: who cannot be seen any more is left out.")
    Envelope<ListResponse<VisitorResponse>> list(
            @RequestFields PageRequest page,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return Envelope.of(
                visitors.page(listVisitors.list(new ListVisitors.Query(user, page.cursor(), page.limit())), language));
    }

    @GetMapping("/summary")
    @Operation(
            summary = "How many looked at my profile",
            description = "For everybody. Counted among the newest 200 visitors; who cannot be seen does not count.")
    Envelope<VisitorSummaryResponse> summary(UserId user) {
        return Envelope.of(visitors.summary(getVisitorSummary.get(new GetVisitorSummary.Query(user))));
    }

    @PostMapping("/read")
    @Operation(
            summary = "I have seen who looked at my profile",
            description = "Nobody who came until now is new any more.")
    Envelope<Void> read(UserId user) {
        markVisitorsRead.markRead(new MarkVisitorsRead.Command(user));
        return Envelope.done();
    }
}
