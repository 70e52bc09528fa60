package com.datingtoday.adapter.web.safety;

import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.profile.PersonResponse;
import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.safety.BlockUser;
import com.datingtoday.application.safety.ListBlocks;
import com.datingtoday.application.safety.UnblockUser;
import com.datingtoday.application.shared.ErrorCode;
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

/** Endpoints for blocks. */
@RestController
@RequestMapping("/api/blocks")
@Tag(name = "safety", description = "Block users; report users to the operator")
record BlockController(BlockUser blockUser, UnblockUser unblockUser, ListBlocks listBlocks, PersonPresenter people) {

    record BlockedUserResponse(
            long userId,

            @Schema(description = "Null if the blocked user cannot be viewed.") @Nullable
            String nickname,

            PersonResponse.@Nullable AvatarResponse avatar,
            @Schema(description = "RFC 3339 in UTC") String since) {}

    @GetMapping
    @Operation(operationId = "listBlocks", summary = "List my blocks", description = "The newest block first.")
    Envelope<ListResponse<BlockedUserResponse>> listBlocks(@RequestFields PageRequest page, UserId user) {
        var blocks = listBlocks.list(new ListBlocks.Query(user, page.cursor(), page.limit()));
        return Envelope.of(ListResponse.of(blocks, this::toResponse));
    }

    @PutMapping("/{user_id}")
    @PossibleErrors({ErrorCode.CANNOT_TARGET_SELF, ErrorCode.TOO_MANY_BLOCKS})
    @Operation(
            operationId = "blockUser",
            summary = "Block a user",
            description =
                    "Neither user can view the other. To the blocked user, the blocker looks like a deleted account."
                            + " The call is idempotent.")
    Envelope<Void> blockUser(@PathVariable("user_id") String userId, UserId user) {
        blockUser.block(new BlockUser.Command(user, PathParameters.parseUserId(userId)));
        return Envelope.success();
    }

    @DeleteMapping("/{user_id}")
    @Operation(operationId = "unblockUser", summary = "Unblock a user", description = "The call is idempotent.")
    Envelope<Void> unblockUser(@PathVariable("user_id") String userId, UserId user) {
        unblockUser.unblock(new UnblockUser.Command(user, PathParameters.parseUserId(userId)));
        return Envelope.success();
    }

    private BlockedUserResponse toResponse(ListBlocks.BlockedUser blockedUser) {
        var person =
                blockedUser.person().map(seen -> people.toResponse(seen, false)).orElse(null);
        return new BlockedUserResponse(
                blockedUser.user().value(),
                person == null ? null : person.nickname(),
                person == null ? null : person.avatar(),
                TimeFormats.formatInstant(blockedUser.since()));
    }
}
