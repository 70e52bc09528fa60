package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.shared.error.ErrorResponse;
import com.datingtoday.adapter.web.shared.error.FeatureErrorResponses;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.chat.ChatError;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record ChatErrorResponses(Clock clock) implements FeatureErrorResponses<ChatError> {

    @Override
    public Class<ChatError> errorType() {
        return ChatError.class;
    }

    @Override
    public ErrorResponse responseFor(ChatError error) {
        return switch (error) {
            case ChatError.ReceiverBlocked() -> ErrorResponse.of(ErrorCode.RECEIVER_BLOCKED, HttpStatus.FORBIDDEN);
            case ChatError.SenderNotPermitted(var permission) ->
                ErrorResponse.of(ErrorCode.SENDER_NOT_PERMITTED, HttpStatus.FORBIDDEN)
                        .withData(Map.of("message_authority", permission.code()));
            case ChatError.TooManyConversations(var quota) ->
                ErrorResponse.ofQuota(quota, ErrorCode.TOO_MANY_CONVERSATIONS, clock.instant());
            case ChatError.TooManyDuplicateTexts(var quota) ->
                ErrorResponse.ofQuota(quota, ErrorCode.TOO_MANY_DUPLICATE_TEXTS, clock.instant());
            case ChatError.ClientMsgIdReused() ->
                ErrorResponse.of(ErrorCode.CLIENT_MSG_ID_REUSED, HttpStatus.CONFLICT)
                        .withField("client_msg_id");
            case ChatError.ContentRejected() ->
                ErrorResponse.of(ErrorCode.MESSAGE_REJECTED, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("content");
            case ChatError.UnknownMessage() -> ErrorResponse.of(ErrorCode.MESSAGE_UNKNOWN, HttpStatus.NOT_FOUND);
            case ChatError.TooLateToRecall(var limit) ->
                ErrorResponse.of(ErrorCode.RECALL_TOO_LATE, HttpStatus.CONFLICT)
                        .withData(Map.of("limit_seconds", limit));
            case ChatError.UnknownContact() -> ErrorResponse.of(ErrorCode.CONTACT_UNKNOWN, HttpStatus.NOT_FOUND);
            case ChatError.UnknownSequence(var field, var lastSeq) ->
                ErrorResponse.of(ErrorCode.SEQUENCE_UNKNOWN, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField(field)
                        .withData(Map.of("last_seq", lastSeq));
            case ChatError.TooManyDevices(var limit) ->
                ErrorResponse.of(ErrorCode.TOO_MANY_DEVICES, HttpStatus.CONFLICT)
                        .withData(Map.of("limit", limit));
        };
    }
}
