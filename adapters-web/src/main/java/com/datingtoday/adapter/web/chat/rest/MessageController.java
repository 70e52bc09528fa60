package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.chat.message.DeleteMessage;
import com.datingtoday.application.chat.message.ListMessageChanges;
import com.datingtoday.application.chat.message.ListMessages;
import com.datingtoday.application.chat.message.RecallMessage;
import com.datingtoday.application.chat.message.SendMessage;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for messages. */
@RestController
@RequestMapping("/api/contacts/{peer_id}/messages")
@Tag(name = "chat", description = "Messages, contacts, and connections for live events; see docs/chat.md")
record MessageController(
        SendMessage sendMessage,
        ListMessages listMessages,
        ListMessageChanges listMessageChanges,
        RecallMessage recallMessage,
        DeleteMessage deleteMessage,
        MessagePresenter messages) {

    record ListMessagesRequest(
            @Schema(
                    description =
                            "Only sequence numbers below this one, the greatest first. Without before and after: the"
                                    + " newest messages.",
                    minimum = "1")
            @Nullable
            Long before,

            @Schema(
                    description = "Only sequence numbers above this one, the smallest first; 0 for the first message.",
                    minimum = "0")
            @Nullable
            Long after,

            @Schema(
                    description =
                            "Only messages that changed after this version of the contact, the oldest change first."
                                    + " Not together with before or after.",
                    minimum = "0")
            @Nullable
            Long changedAfter,

            @Schema(description = "1 to 100; default 20.", minimum = "1", maximum = "100") @Nullable
            Integer limit) {}

    record MessageListResponse(
            List<MessageResponse> list,

            @Schema(description = "Whether there are more messages in this direction.")
            boolean hasNext,

            @Schema(description = "changed_after of the next page; null without changed_after.") @Nullable
            Long version) {}

    record SendMessageResponse(
            MessageResponse message,

            @Schema(description = "Version of the contact after the message.")
            long version,

            @Schema(description = "Quota of new conversations; null if this message started none.") @Nullable
            QuotaResponse newConversations) {}

    @PostMapping
    @PossibleErrors({
        ErrorCode.USER_NOT_FOUND,
        ErrorCode.MEDIA_UNKNOWN,
        ErrorCode.CANNOT_TARGET_SELF,
        ErrorCode.BIRTHDAY_REQUIRED,
        ErrorCode.RECEIVER_BLOCKED,
        ErrorCode.SENDER_NOT_PERMITTED,
        ErrorCode.TOO_MANY_CONVERSATIONS,
        ErrorCode.TOO_MANY_DUPLICATE_TEXTS,
        ErrorCode.CLIENT_MSG_ID_REUSED,
        ErrorCode.MESSAGE_REJECTED
    })
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "sendMessage",
            summary = "Send a message",
            description =
                    "The response confirms that the message is stored. The same client_msg_id with the same content"
                            + " returns the same message, or 1405 with other content. Sending marks all earlier"
                            + " messages as read. 1401 if the sender blocks the receiver. 1402 if the receiver does"
                            + " not accept new conversations from the sender. 1403 if the sender started too many"
                            + " conversations today. 1404 if the same text was sent to too many users. 1406 if"
                            + " moderation rejects the message. A rejected message does not count towards any limit.")
    Envelope<SendMessageResponse> sendMessage(
            @PathVariable("peer_id") String peerId, @RequestFields SendMessageRequest fields, UserId user) {
        var command = new SendMessage.Command(
                user,
                PathParameters.parseUserId("peer_id", peerId),
                fields.toDraft(),
                ClientMsgId.of(fields.clientMsgId()));
        var sent = sendMessage.send(command);
        return Envelope.of(new SendMessageResponse(
                messages.toResponse(sent.message(), user),
                sent.version(),
                sent.newConversationQuota().map(QuotaResponse::of).orElse(null)));
    }

    @GetMapping
    @PossibleErrors({ErrorCode.USER_NOT_FOUND})
    @Operation(
            operationId = "listMessages",
            summary = "List the messages of a conversation",
            description = "In both directions up to the first message, without messages that the user removed with the"
                    + " contact. Empty if there is no conversation.")
    Envelope<MessageListResponse> listMessages(
            @PathVariable("peer_id") String peerId, @RequestFields ListMessagesRequest fields, UserId user) {
        var peer = PathParameters.parseUserId("peer_id", peerId);
        return Envelope.of(fields.changedAfter() == null ? history(peer, fields, user) : changes(peer, fields, user));
    }

    private MessageListResponse history(UserId peer, ListMessagesRequest fields, UserId user) {
        var messagePage =
                listMessages.list(new ListMessages.Query(user, peer, fields.before(), fields.after(), fields.limit()));
        return new MessageListResponse(messages.toResponses(messagePage.messages(), user), messagePage.hasNext(), null);
    }

    private MessageListResponse changes(UserId peer, ListMessagesRequest fields, UserId user) {
        var after = fields.changedAfter();
        if (after == null || fields.before() != null || fields.after() != null) {
            throw new DomainException(
                    new InputError.Conflict("changed_after", fields.before() != null ? "before" : "after"));
        }
        var changes = listMessageChanges.list(new ListMessageChanges.Query(user, peer, after, fields.limit()));
        return new MessageListResponse(
                messages.toResponses(changes.messages(), user), changes.hasNext(), changes.version());
    }

    @PostMapping("/{seq}/recall")
    @PossibleErrors({ErrorCode.USER_NOT_FOUND, ErrorCode.MESSAGE_UNKNOWN, ErrorCode.RECALL_TOO_LATE})
    @Operation(
            operationId = "recallMessage",
            summary = "Recall a message",
            description = "For both users, within two minutes, otherwise 1408. The call is idempotent.")
    Envelope<MessageResponse> recallMessage(
            @PathVariable("peer_id") String peerId, @PathVariable("seq") String seq, UserId user) {
        var recalled = recallMessage.recall(new RecallMessage.Command(
                user, PathParameters.parseUserId("peer_id", peerId), PathParameters.parseNumber("seq", seq)));
        return Envelope.of(messages.toResponse(recalled, user));
    }

    @DeleteMapping("/{seq}")
    @PossibleErrors({ErrorCode.USER_NOT_FOUND, ErrorCode.MESSAGE_UNKNOWN})
    @Operation(
            operationId = "deleteMessage",
            summary = "Delete a message from my history",
            description = "The peer keeps the message. The call is idempotent.")
    Envelope<MessageResponse> deleteMessage(
            @PathVariable("peer_id") String peerId, @PathVariable("seq") String seq, UserId user) {
        var deleted = deleteMessage.delete(new DeleteMessage.Command(
                user, PathParameters.parseUserId("peer_id", peerId), PathParameters.parseNumber("seq", seq)));
        return Envelope.of(messages.toResponse(deleted, user));
    }
}
