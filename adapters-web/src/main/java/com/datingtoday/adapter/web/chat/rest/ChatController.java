package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.chat.contact.GetConversationQuota;
import com.datingtoday.application.chat.live.IssueConnectionTicket;
import com.datingtoday.application.chat.push.RegisterDevice;
import com.datingtoday.application.chat.push.UnregisterDevice;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for the conversation quota, connection tickets and devices. */
@RestController
@Tag(name = "chat")
record ChatController(
        GetConversationQuota getConversationQuota,
        IssueConnectionTicket issueConnectionTicket,
        RegisterDevice registerDevice,
        UnregisterDevice unregisterDevice) {

    record TicketResponse(
            @Schema(description = "32 hex digits; valid once, in the first frame of a connection.")
            String ticket,

            @Schema(description = "Expiry of the ticket, RFC 3339 in UTC.")
            String expireTime,

            @Schema(description = "Path of the WebSocket.", example = "/api/chat")
            String path) {

        /** Omits the ticket. */
        @Override
        public String toString() {
            return "TicketResponse[" + expireTime + "]";
        }
    }

    record RegisterDeviceRequest(
            @Schema(allowableValues = {"fcm", "apns"}) String platform,

            @Schema(
                    description = "Device token of the push service, 16 to 512 characters.",
                    pattern = "^[A-Za-z0-9_:.+/=-]{16,512}$")
            String deviceToken,

            @Schema(description = "Whether a push notification may contain the text of a message; default false.")
            @Nullable
            Boolean showText) {

        DeviceToken toDeviceToken() {
            return parseToken(platform, deviceToken);
        }

        /** Omits the device token. */
        @Override
        public String toString() {
            return "RegisterDeviceRequest[" + platform + "]";
        }
    }

    record UnregisterDeviceRequest(
            @Schema(allowableValues = {"fcm", "apns"}) String platform, String deviceToken) {

        DeviceToken toDeviceToken() {
            return parseToken(platform, deviceToken);
        }

        /** Omits the device token. */
        @Override
        public String toString() {
            return "UnregisterDeviceRequest[" + platform + "]";
        }
    }

    @GetMapping("/api/chat/quota")
    @Operation(
            operationId = "getConversationQuota",
            summary = "Get my quota of new conversations",
            description = "Number of conversations that the user can still start today. Replies do not count.")
    Envelope<QuotaResponse> getConversationQuota(UserId user) {
        return Envelope.of(QuotaResponse.of(getConversationQuota.get(new GetConversationQuota.Query(user))));
    }

    @PostMapping("/api/chat/ticket")
    @Operation(
            operationId = "issueConnectionTicket",
            summary = "Issue a connection ticket",
            description = "The first frame of the WebSocket contains the ticket; see docs/chat.md.")
    Envelope<TicketResponse> issueConnectionTicket(Caller.Login.Active login) {
        var ticket = issueConnectionTicket.issue(new IssueConnectionTicket.Command(owner(login)));
        return Envelope.of(new TicketResponse(
                ticket.value().value(), TimeFormats.formatInstant(ticket.expireTime()), "/api/chat"));
    }

    @PutMapping("/api/users/me/devices")
    @PossibleErrors({ErrorCode.TOO_MANY_DEVICES})
    @Operation(
            operationId = "registerDevice",
            summary = "Register a device for push notifications",
            description = "The registration ends with the session. It replaces an earlier registration of the device by"
                    + " another user. 1411 if too many devices are registered.")
    Envelope<Void> registerDevice(@RequestFields RegisterDeviceRequest fields, Caller.Login.Active login) {
        registerDevice.register(new RegisterDevice.Command(
                owner(login), fields.toDeviceToken(), Boolean.TRUE.equals(fields.showText())));
        return Envelope.success();
    }

    @DeleteMapping("/api/users/me/devices")
    @Operation(
            operationId = "unregisterDevice",
            summary = "Unregister a device",
            description = "The call is idempotent.")
    Envelope<Void> unregisterDevice(@RequestFields UnregisterDeviceRequest fields, UserId user) {
        unregisterDevice.unregister(new UnregisterDevice.Command(user, fields.toDeviceToken()));
        return Envelope.success();
    }

    private static ConnectionOwner owner(Caller.Login.Active login) {
        var session = login.session().id();
        return new ConnectionOwner(session.user(), session.random());
    }

    private static DeviceToken parseToken(String platform, String token) {
        var parsed = Platform.of(platform).orElseThrow(() -> new DomainException(new InputError.Malformed("platform")));
        return DeviceToken.of(parsed, token);
    }
}
