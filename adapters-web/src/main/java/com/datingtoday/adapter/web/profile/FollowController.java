package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.application.profile.follow.FollowUser;
import com.datingtoday.application.profile.follow.ListFollows;
import com.datingtoday.application.profile.follow.UnfollowUser;
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

/** Following others. */
@RestController
@RequestMapping("/api/users")
@Tag(name = "profile")
record FollowController(
        FollowUser followUser, UnfollowUser unfollowUser, ListFollows listFollows, PersonPresenter people) {

    /** What came of following. */
    record FollowResponse(
            @Schema(description = "whether the other follows me too: then it is a match")
            boolean match) {}

    @PutMapping("/{user_id}/follow")
    @Operation(summary = "Follow somebody", description = "Doing it twice does nothing more.")
    Envelope<FollowResponse> follow(@PathVariable("user_id") String userId, UserId user) {
        return Envelope.of(
                new FollowResponse(followUser.follow(new FollowUser.Command(user, PathParameters.user(userId)))));
    }

    @DeleteMapping("/{user_id}/follow")
    @Operation(summary = "Follow somebody no more", description = "Doing it twice does nothing more.")
    Envelope<Void> unfollow(@PathVariable("user_id") String userId, UserId user) {
        unfollowUser.unfollow(new UnfollowUser.Command(user, PathParameters.user(userId)));
        return Envelope.done();
    }

    @GetMapping("/me/following")
    @Operation(summary = "Whom I follow", description = "The newest first; who cannot be seen is left out.")
    Envelope<ListResponse<PersonResponse>> following(
            @RequestFields PageRequest page,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return list(new ListFollows.Query(user, false, page.cursor(), page.limit()), language);
    }

    @GetMapping("/me/followers")
    @Operation(summary = "Who follows me", description = "The newest first; who cannot be seen is left out.")
    Envelope<ListResponse<PersonResponse>> followers(
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
