package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.application.profile.follow.FollowUser;
import com.datingtoday.application.profile.follow.ListFollows;
import com.datingtoday.application.profile.follow.UnfollowUser;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for follows. */
@RestController
@RequestMapping("/api/users")
@Tag(name = "profile")
record FollowController(
        FollowUser followUser, UnfollowUser unfollowUser, ListFollows listFollows, PersonPresenter people) {

    record FollowResponse(
            @Schema(description = "Whether the other user follows the caller too, which makes a match.")
            boolean match) {}

    @PutMapping("/{user_id}/follow")
    @PossibleErrors({ErrorCode.USER_NOT_FOUND, ErrorCode.CANNOT_TARGET_SELF, ErrorCode.BIRTHDAY_REQUIRED})
    @Operation(operationId = "followUser", summary = "Follow a user", description = "The call is idempotent.")
    Envelope<FollowResponse> followUser(@PathVariable("user_id") String userId, UserId user) {
        return Envelope.of(new FollowResponse(
                followUser.follow(new FollowUser.Command(user, PathParameters.parseUserId(userId)))));
    }

    @DeleteMapping("/{user_id}/follow")
    @Operation(operationId = "unfollowUser", summary = "Unfollow a user", description = "The call is idempotent.")
    Envelope<Void> unfollowUser(@PathVariable("user_id") String userId, UserId user) {
        unfollowUser.unfollow(new UnfollowUser.Command(user, PathParameters.parseUserId(userId)));
        return Envelope.success();
    }

    @GetMapping("/me/following")
    @Operation(
            operationId = "listFollowing",
            summary = "List the users that I follow",
            description = "The newest follow first. Users whom the caller cannot view are omitted.")
    Envelope<ListResponse<PersonResponse>> listFollowing(
            @RequestFields PageRequest page,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return list(new ListFollows.Query(user, false, page.cursor(), page.limit()), language);
    }

    @GetMapping("/me/followers")
    @Operation(
            operationId = "listFollowers",
            summary = "List my followers",
            description = "The newest follow first. Users whom the caller cannot view are omitted.")
    Envelope<ListResponse<PersonResponse>> listFollowers(
            @RequestFields PageRequest page,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return list(new ListFollows.Query(user, true, page.cursor(), page.limit()), language);
    }

    private Envelope<ListResponse<PersonResponse>> list(ListFollows.Query query, @Nullable String language) {
        var page = listFollows.list(query);
        var entries = people.toResponses(page.list(), ClientLanguages.isChinese(language));
        return Envelope.of(new ListResponse<>(entries, page.nextCursor() != null, page.nextCursor()));
    }
}
