package com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.session.ListSessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint for the sessions of the user. */
@RestController
@RequestMapping("/api/auth/sessions")
@Tag(name = "auth")
record SessionController(ListSessions listSessions, SessionMapping mapping) {

    record SessionListResponse(List<SessionResponse> list) {}

    record SessionResponse(
            @Schema(description = "The User-Agent header of the login.")
            String device,

            @Schema(description = "RFC 3339 in UTC") String createTime,
            @Schema(description = "RFC 3339 in UTC") String expiredTime,

            @Schema(description = "Whether the session signed this request.")
            boolean current) {}

    @GetMapping
    @Operation(
            operationId = "listSessions",
            summary = "List my sessions",
            description = "At most five sessions, the oldest first. Scheme 2 only.")
    Envelope<SessionListResponse> listSessions(Caller.Login.Active login) {
        var current = login.session().id();
        var sessions = listSessions.list(new ListSessions.Query(login)).stream()
                .map(session -> mapping.toResponse(session, session.id().equals(current)))
                .toList();
        return Envelope.of(new SessionListResponse(sessions));
    }
}
