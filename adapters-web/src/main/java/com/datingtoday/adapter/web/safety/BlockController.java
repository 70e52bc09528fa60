package com.datingtoday.adapter.web.safety;

import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.profile.PersonResponse;
import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.safety.BlockUser;
import com.datingtoday.application.safety.ListBlocks;
import com.datingtoday.application.safety.UnblockUser;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeping others away. */
@RestController
@RequestMapping("/api/blocks")
@Tag(name = "safety", description = "Block others; report them to the operator")
record BlockController(BlockUser blockUser, UnblockUser unblockUser, ListBlocks listBlocks, PersonPresenter people) {

    /** Somebody who is blocked. */
    record BlockedUserResponse(
            long userId,

            @Schema(description = "null where there is nobody to be seen") @Nullable
            String nickname,

            PersonResponse.@Nullable AvatarResponse avatar,
            @Schema(description = "RFC 3339 in UTC") String since) {}

    @GetMapping
    @Operation(summary = "Whom I block", description = "The newest first.")
    Envelope<ListResponse<BlockedUserResponse>> list(@RequestFields PageRequest page, UserId user) {
        var found = listBlocks.list(new ListBlocks.Query(user, page.cursor(), page.limit()));
        return Envelope.of(ListResponse.of(found, this::data));
    }

    @PutMapping("/{user_id}")
    @Operation(
            summary = "Block somebody",
            description = "Neither sees the other any more; to the blocked, the blocker looks like a deleted account."
                    + " Doing it twice does nothing more.")
    Envelope<Void> block(@PathVariable("user_id") String userId, UserId user) {
        blockUser.block(new BlockUser.Command(user, PathParameters.user(userId)));
        return Envelope.done();
    }

    @DeleteMapping("/{user_id}")
    @Operation(summary = "Block somebody no more", description = "Doing it twice does nothing more.")
    Envelope<Void> unblock(@PathVariable("user_id") String userId, UserId user) {
        unblockUser.unblock(new UnblockUser.Command(user, PathParameters.user(userId)));
        return Envelope.done();
    }

    private BlockedUserResponse data(ListBlocks.BlockedUser blockedUser) {
        var person =
                blockedUser.person().map(seen -> people.toResponse(seen, false)).orElse(null);
        return new BlockedUserResponse(
                blockedUser.user().value(),
                person == null ? null : person.nickname(),
                person == null ? null : person.avatar(),
                TimeFormats.formatInstant(blockedUser.since()));
    }
}
