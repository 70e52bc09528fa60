package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.chat.rest.ContactResponse.ContactSettingsResponse;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.contact.DeleteContact;
import com.datingtoday.application.chat.contact.GetContact;
import com.datingtoday.application.chat.contact.ListContactChanges;
import com.datingtoday.application.chat.contact.ListContacts;
import com.datingtoday.application.chat.contact.MarkMessagesRead;
import com.datingtoday.application.chat.contact.UpdateContactSettings;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for contacts. */
@RestController
@RequestMapping("/api/contacts")
@Tag(name = "chat")
record ContactController(
        ListContacts listContacts,
        ListContactChanges listContactChanges,
        GetContact getContact,
        UpdateContactSettings updateContactSettings,
        DeleteContact deleteContact,
        MarkMessagesRead markMessagesRead,
        CountUnread countUnread,
        ContactPresenter contacts) {

    record ListContactsRequest(
            @Schema(description = "1 to 100; default 20.", minimum = "1", maximum = "100") @Nullable
            Integer limit,

            @Schema(description = "next_cursor of the previous page; absent for the first page.") @Nullable
            String cursor,

            @Schema(
                    description = "Returns only contacts that changed after this version, including removed ones, the"
                            + " oldest change first; 0 for all. Not together with cursor.",
                    minimum = "0")
            @Nullable
            Long changedAfter) {}

    record ContactListResponse(
            @Schema(description = "Can be shorter than limit, or empty, although has_next is true.")
            List<ContactResponse> list,

            boolean hasNext,

            @Schema(description = "cursor of the next page; null on the last page and for changes.") @Nullable
            String nextCursor,

            @Schema(description = "changed_after of the next page; null without changed_after.") @Nullable
            Long version) {}

    record UnreadResponse(
            @Schema(description = "Unread messages, 0 to 99; muted contacts do not count.")
            int count,

            @Schema(description = "Whether there are more than 99.")
            boolean more,

            @Schema(description = "Version of the newest change among all contacts of the user.")
            long version) {}

    record UpdateContactRequest(
            @Schema(description = "Whether the contact precedes the others; unchanged if absent.") @Nullable
            Boolean pinned,

            @Schema(description = "Whether to suppress push notifications and the badge; unchanged if absent.")
            @Nullable
            Boolean muted) {}

    record MarkReadRequest(
            @Schema(
                    description = "Sequence number of the last read message; earlier messages count as read too.",
                    minimum = "1")
            long seq) {}

    @GetMapping
    @Operation(
            operationId = "listContacts",
            summary = "List my contacts",
            description = "Pinned contacts first, then by the time of the last message. Peers whom the user cannot view"
                    + " any more are omitted. With changed_after, it lists the contacts that changed after a"
                    + " version.")
    Envelope<ContactListResponse> listContacts(
            @RequestFields ListContactsRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return Envelope.of(
                fields.changedAfter() == null ? page(fields, user, language) : changes(fields, user, language));
    }

    private ContactListResponse page(ListContactsRequest fields, UserId user, @Nullable String language) {
        var page = listContacts.list(new ListContacts.Query(user, fields.cursor(), fields.limit()));
        return new ContactListResponse(
                contacts.toListResponse(page.list(), language), page.nextCursor() != null, page.nextCursor(), null);
    }

    private ContactListResponse changes(ListContactsRequest fields, UserId user, @Nullable String language) {
        var after = fields.changedAfter();
        if (after == null || fields.cursor() != null) {
            throw new DomainException(new InputError.Conflict("changed_after", "cursor"));
        }
        var changes = listContactChanges.list(new ListContactChanges.Query(user, after, fields.limit()));
        return new ContactListResponse(
                contacts.toListResponse(changes.contacts(), language), changes.hasNext(), null, changes.version());
    }

    @GetMapping("/unread")
    @Operation(
            operationId = "countUnread",
            summary = "Count unread messages",
            description = "The value for the app badge.")
    Envelope<UnreadResponse> countUnread(UserId user) {
        var unread = countUnread.count(new CountUnread.Query(user));
        return Envelope.of(new UnreadResponse(unread.count(), unread.more(), unread.version()));
    }

    @GetMapping("/{peer_id}")
    @PossibleErrors({ErrorCode.USER_NOT_FOUND, ErrorCode.CONTACT_UNKNOWN})
    @Operation(
            operationId = "getContact",
            summary = "Get a contact",
            description = "501 if the user cannot be viewed. 1409 if the contact was removed or never existed.")
    Envelope<ContactResponse> getContact(
            @PathVariable("peer_id") String peerId,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var contact = getContact.get(new GetContact.Query(user, PathParameters.parseUserId("peer_id", peerId)));
        return Envelope.of(contacts.toResponse(contact, language));
    }

    @PatchMapping("/{peer_id}")
    @PossibleErrors({ErrorCode.USER_NOT_FOUND, ErrorCode.CONTACT_UNKNOWN})
    @Operation(
            operationId = "updateContactSettings",
            summary = "Pin or mute a contact",
            description = "An absent field stays unchanged.")
    Envelope<ContactSettingsResponse> updateContactSettings(
            @PathVariable("peer_id") String peerId, @RequestFields UpdateContactRequest fields, UserId user) {
        var command = new UpdateContactSettings.Command(
                user, PathParameters.parseUserId("peer_id", peerId), fields.pinned(), fields.muted());
        return Envelope.of(ContactPresenter.toSettingsResponse(updateContactSettings.update(command)));
    }

    @DeleteMapping("/{peer_id}")
    @PossibleErrors({ErrorCode.CONTACT_UNKNOWN})
    @Operation(
            operationId = "deleteContact",
            summary = "Remove a contact and its history",
            description = "The peer keeps both. The contact returns without the history when one of the two sends a"
                    + " message. The call is idempotent.")
    Envelope<Void> deleteContact(@PathVariable("peer_id") String peerId, UserId user) {
        deleteContact.delete(new DeleteContact.Command(user, PathParameters.parseUserId("peer_id", peerId)));
        return Envelope.success();
    }

    @PostMapping("/{peer_id}/read")
    @PossibleErrors({ErrorCode.USER_NOT_FOUND, ErrorCode.CONTACT_UNKNOWN, ErrorCode.SEQUENCE_UNKNOWN})
    @Operation(
            operationId = "markMessagesRead",
            summary = "Mark messages as read",
            description =
                    "Up to a message, on all devices of the user. Read marks never move back. 1410 if no message has"
                            + " this sequence number.")
    Envelope<ContactSettingsResponse> markMessagesRead(
            @PathVariable("peer_id") String peerId, @RequestFields MarkReadRequest fields, UserId user) {
        var command = new MarkMessagesRead.Command(user, PathParameters.parseUserId("peer_id", peerId), fields.seq());
        return Envelope.of(ContactPresenter.toSettingsResponse(markMessagesRead.mark(command)));
    }
}
