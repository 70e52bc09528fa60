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

/** Where somebody is logged in. */
@RestController
@RequestMapping("/api/auth/sessions")
@Tag(name = "auth")
record SessionController(ListSessions listSessions, SessionMapping mapping) {

    /** The logins that are live. */
    record SessionListResponse(List<SessionResponse> list) {}

    /** One login on one device. */
    record SessionResponse(
            @Schema(description = "what the client said it runs on")
            String device,

            @Schema(description = "RFC 3339 in UTC") String createTime,
            @Schema(description = "RFC 3339 in UTC") String expiredTime,

            @Schema(description = "whether it is the one that asks")
            boolean current) {}

    @GetMapping
    @Operation(summary = "See my logins", description = "The oldest first, five at most. Scheme 2 only.")
    Envelope<SessionListResponse> list(Caller.Login.Active login) {
        var current = login.session().id();
        var sessions = listSessions.list(new ListSessions.Query(login)).stream()
                .map(session -> mapping.data(session, session.id().equals(current)))
                .toList();
        return Envelope.of(new SessionListResponse(sessions));
    }
}
