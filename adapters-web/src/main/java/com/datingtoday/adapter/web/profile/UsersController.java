package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.profile.view.ViewUsers;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint for several users by id. */
@RestController
@Tag(name = "profile")
record UsersController(ViewUsers viewUsers, PersonPresenter people) {

    record UsersRequest(
            @Schema(description = "1 to 50 user numbers; comma-separated. A repeated number counts once.")
            List<Long> userIds) {}

    record UsersResponse(
            @Schema(description = "Visible users in the order of user_ids; all others are absent.")
            List<PersonResponse> list) {}

    @GetMapping("/api/users")
    @Operation(
            operationId = "viewUsers",
            summary = "View several users",
            description =
                    "Entries of lists by user number. Users who do not exist, whom the caller may not view, or who"
                            + " are blocked, are absent; the response does not distinguish them. The call records no"
                            + " visit.")
    Envelope<UsersResponse> viewUsers(
            @RequestFields UsersRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var users = fields.userIds().stream()
                .map(number -> PathParameters.parseUserId("user_ids", number))
                .toList();
        var found = viewUsers.view(new ViewUsers.Query(user, users));
        return Envelope.of(new UsersResponse(people.toResponses(found, ClientLanguages.isChinese(language))));
    }
}
