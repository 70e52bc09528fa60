package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.chat.message.DeleteMessage;
import com.datingtoday.application.chat.message.ListMessageChanges;
import com.datingtoday.application.chat.message.ListMessages;
import com.datingtoday.application.chat.message.RecallMessage;
import com.datingtoday.application.chat.message.SendMessage;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import com.fasterxml.jackson.annotation.JsonInclude;
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

/** What two people say to each other. */
@RestController
@RequestMapping("/api/contacts/{peer_id}/messages")
@Tag(name = "chat", description = "Messages, contacts, and the connection that tells of them at once; see docs/chat.md")
record MessageController(
        SendMessage sendMessage,
        ListMessages listMessages,
        ListMessageChanges listMessageChanges,
        RecallMessage recallMessage,
        DeleteMessage deleteMessage,
        MessagePresenter messages) {

    /** Which part of the history. */
    record ListMessagesRequest(
            @Schema(description = "only smaller numbers than this, the greatest first; neither: the newest") @Nullable
            Long before,

            @Schema(description = "only greater numbers than this, the smallest first; 0 for the very first") @Nullable
            Long after,

            @Schema(
                    description = "instead of both: only messages of which something became after this version of the"
                            + " contact, the change that is longest ago first")
            @Nullable
            Long changedAfter,

            @Schema(description = "1 to 100; 20 if absent") @Nullable
            Integer limit) {}

    /** Some messages. */
    record MessageListResponse(
            List<MessageResponse> list,

            @Schema(description = "whether there are more in that direction")
            boolean hasNext,

            @Schema(description = "changed_after of the next page; null for history") @Nullable
            Long version) {}

    /** A message that is stored. */
    record SendMessageResponse(
            MessageResponse message,

            @Schema(description = "of my contact after it") long version,

            @Schema(
                    description = "conversations that I may still begin today; left out if this message began none",
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            QuotaResponse newConversations) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Send a message",
            description =
                    "What is answered is stored for ever. The same client_msg_id with the same content is answered"
                            + " with the same message again; with another, 1405. Sending marks all before as read. 1401 to"
                            + " somebody I block; 1402 where the other lets only some people begin; 1403 where I have begun as"
                            + " many conversations today as I may; 1404 for the same words to many; 1406 for what is not"
                            + " allowed. Nothing is counted then.")
    Envelope<SendMessageResponse> send(
            @PathVariable("peer_id") String peerId, @RequestFields SendMessageRequest fields, UserId user) {
        var command = new SendMessage.Command(
                user, PathParameters.user("peer_id", peerId), fields.draft(), ClientMsgId.of(fields.clientMsgId()));
        var sent = sendMessage.send(command);
        return Envelope.of(new SendMessageResponse(
                messages.message(sent.message(), user),
                sent.version(),
                sent.conversations().map(QuotaResponse::of).orElse(null)));
    }

    @GetMapping
    @Operation(
            summary = "Read what we have said",
            description = "Both directions, to the very first one; what I removed with the contact is not among them."
                    + " Empty if we have never talked.")
    Envelope<MessageListResponse> read(
            @PathVariable("peer_id") String peerId, @RequestFields ListMessagesRequest fields, UserId user) {
        var peer = PathParameters.user("peer_id", peerId);
        return Envelope.of(fields.changedAfter() == null ? history(peer, fields, user) : changes(peer, fields, user));
    }

    private MessageListResponse history(UserId peer, ListMessagesRequest fields, UserId user) {
        var messagePage =
                listMessages.list(new ListMessages.Query(user, peer, fields.before(), fields.after(), fields.limit()));
        return new MessageListResponse(messages.list(messagePage.messages(), user), messagePage.hasNext(), null);
    }

    private MessageListResponse changes(UserId peer, ListMessagesRequest fields, UserId user) {
        var after = fields.changedAfter();
        if (after == null || fields.before() != null || fields.after() != null) {
            throw new DomainException(new InputError.Malformed("changed_after"));
        }
        var changes = listMessageChanges.list(new ListMessageChanges.Query(user, peer, after, fields.limit()));
        return new MessageListResponse(messages.list(changes.messages(), user), changes.hasNext(), changes.version());
    }

    @PostMapping("/{seq}/recall")
    @Operation(
            summary = "Take a message back",
            description = "For both, within two minutes, else 1408. Doing it twice does nothing more.")
    Envelope<MessageResponse> recall(
            @PathVariable("peer_id") String peerId, @PathVariable("seq") String seq, UserId user) {
        var recalled = recallMessage.recall(new RecallMessage.Command(
                user, PathParameters.user("peer_id", peerId), PathParameters.number("seq", seq)));
        return Envelope.of(messages.message(recalled, user));
    }

    @DeleteMapping("/{seq}")
    @Operation(
            summary = "Remove a message from my history",
            description = "The other keeps it. Doing it twice does nothing more.")
    Envelope<MessageResponse> delete(
            @PathVariable("peer_id") String peerId, @PathVariable("seq") String seq, UserId user) {
        var deleted = deleteMessage.delete(new DeleteMessage.Command(
                user, PathParameters.user("peer_id", peerId), PathParameters.number("seq", seq)));
        return Envelope.of(messages.message(deleted, user));
    }
}
