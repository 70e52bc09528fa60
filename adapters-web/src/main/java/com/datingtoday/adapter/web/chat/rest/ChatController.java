package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.chat.contact.GetConversationQuota;
import com.datingtoday.application.chat.live.IssueConnectionTicket;
import com.datingtoday.application.chat.push.RegisterDevice;
import com.datingtoday.application.chat.push.UnregisterDevice;
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

/** How somebody is reached, and how much he may say. */
@RestController
@Tag(name = "chat")
record ChatController(
        GetConversationQuota getConversationQuota,
        IssueConnectionTicket issueConnectionTicket,
        RegisterDevice registerDevice,
        UnregisterDevice unregisterDevice) {

    /** What opens a connection. */
    record TicketResponse(
            @Schema(description = "32 hex digits, good once; it goes into the first frame")
            String ticket,

            @Schema(description = "until when it is good; RFC 3339 in UTC")
            String expireTime,

            @Schema(description = "where the WebSocket is opened", example = "/api/chat")
            String path) {

        /** Never the ticket. */
        @Override
        public String toString() {
            return "TicketResponse[" + expireTime + "]";
        }
    }

    /** A phone to be reached. */
    record RegisterDeviceRequest(
            @Schema(allowableValues = {"fcm", "apns"}) String platform,

            @Schema(description = "what the platform calls the phone, 16 to 512 characters")
            String deviceToken,

            @Schema(description = "whether a notice may show what a message says; false if absent") @Nullable
            Boolean showText) {

        DeviceToken read() {
            return token(platform, deviceToken);
        }

        /** Never the token. */
        @Override
        public String toString() {
            return "RegisterDeviceRequest[" + platform + "]";
        }
    }

    /** A phone to be reached no more. */
    record UnregisterDeviceRequest(
            @Schema(allowableValues = {"fcm", "apns"}) String platform, String deviceToken) {

        DeviceToken read() {
            return token(platform, deviceToken);
        }

        /** Never the token. */
        @Override
        public String toString() {
            return "UnregisterDeviceRequest[" + platform + "]";
        }
    }

    @GetMapping("/api/chat/quota")
    @Operation(
            summary = "How many conversations I may still begin today",
            description = "Answering somebody is never counted.")
    Envelope<QuotaResponse> quota(UserId user) {
        return Envelope.of(QuotaResponse.of(getConversationQuota.get(new GetConversationQuota.Query(user))));
    }

    @PostMapping("/api/chat/ticket")
    @Operation(
            summary = "Ask for a connection",
            description = "The ticket goes into the first frame of the WebSocket; see docs/chat.md.")
    Envelope<TicketResponse> ticket(Caller.Login.Active login) {
        var ticket = issueConnectionTicket.issue(new IssueConnectionTicket.Command(owner(login)));
        return Envelope.of(
                new TicketResponse(ticket.value(), TimeFormats.formatInstant(ticket.expireTime()), "/api/chat"));
    }

    @PutMapping("/api/users/me/devices")
    @Operation(
            summary = "Be reached by this phone",
            description = "Until this login ends. Who had the phone before has it no more. 1411 beyond so many phones.")
    Envelope<Void> register(@RequestFields RegisterDeviceRequest fields, Caller.Login.Active login) {
        registerDevice.register(
                new RegisterDevice.Command(owner(login), fields.read(), Boolean.TRUE.equals(fields.showText())));
        return Envelope.done();
    }

    @DeleteMapping("/api/users/me/devices")
    @Operation(summary = "Be reached by this phone no more", description = "Doing it twice does nothing more.")
    Envelope<Void> remove(@RequestFields UnregisterDeviceRequest fields, UserId user) {
        unregisterDevice.unregister(new UnregisterDevice.Command(user, fields.read()));
        return Envelope.done();
    }

    private static ConnectionOwner owner(Caller.Login.Active login) {
        var session = login.session().id();
        return new ConnectionOwner(session.user(), session.random());
    }

    private static DeviceToken token(String platform, String token) {
        var known = Platform.of(platform).orElseThrow(() -> new DomainException(new InputError.Malformed("platform")));
        return DeviceToken.of(known, token);
    }
}
