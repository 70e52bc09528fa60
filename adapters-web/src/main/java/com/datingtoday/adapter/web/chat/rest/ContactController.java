package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.chat.rest.ContactResponse.ContactSettingsResponse;
import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.contact.DeleteContact;
import com.datingtoday.application.chat.contact.GetContact;
import com.datingtoday.application.chat.contact.ListContactChanges;
import com.datingtoday.application.chat.contact.ListContacts;
import com.datingtoday.application.chat.contact.MarkMessagesRead;
import com.datingtoday.application.chat.contact.UpdateContactSettings;
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

/** Those with whom one has talked. */
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

    /** Which contacts. */
    record ListContactsRequest(
            @Schema(description = "1 to 100; 20 if absent") @Nullable
            Integer limit,

            @Schema(description = "next_cursor of the page before; absent for the first page") @Nullable
            String cursor,

            @Schema(
                    description = "instead of cursor: only what changed after this version, removed contacts too, the"
                            + " change that is longest ago first; 0 for all")
            @Nullable
            Long changedAfter) {}

    /** Some contacts. */
    record ContactListResponse(
            @Schema(description = "may be fewer than limit, or none, although has_next is true")
            List<ContactResponse> list,

            boolean hasNext,

            @Schema(description = "cursor of the next page; null after the last, and for changes") @Nullable
            String nextCursor,

            @Schema(description = "changed_after of the next page; null unless changes were asked for") @Nullable
            Long version) {}

    /** What waits. */
    record UnreadResponse(
            @Schema(description = "0 to 99; muted contacts do not count")
            int count,

            @Schema(description = "whether there are more than 99")
            boolean more,

            @Schema(description = "of the newest change among all of my contacts")
            long version) {}

    /** How to keep a contact. */
    record UpdateContactRequest(
            @Schema(description = "before the others; unchanged if absent") @Nullable
            Boolean pinned,

            @Schema(description = "no push, not in the badge; unchanged if absent") @Nullable
            Boolean muted) {}

    /** Up to where. */
    record MarkReadRequest(
            @Schema(description = "the number of a message; all before it count as read too")
            long seq) {}

    @GetMapping
    @Operation(
            summary = "Those with whom I have talked",
            description =
                    "Pinned ones first, then those who talked last first; who cannot be seen any more is left out."
                            + " Or, for a device that was away, what has changed after a version.")
    Envelope<ContactListResponse> list(
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
            throw new DomainException(new InputError.Malformed("changed_after"));
        }
        var changes = listContactChanges.list(new ListContactChanges.Query(user, after, fields.limit()));
        return new ContactListResponse(
                contacts.toListResponse(changes.contacts(), language), changes.hasNext(), null, changes.version());
    }

    @GetMapping("/unread")
    @Operation(summary = "How much waits for me", description = "For the number at the application's icon.")
    Envelope<UnreadResponse> unread(UserId user) {
        var unread = countUnread.count(new CountUnread.Query(user));
        return Envelope.of(new UnreadResponse(unread.count(), unread.more(), unread.version()));
    }

    @GetMapping("/{peer_id}")
    @Operation(
            summary = "One with whom I have talked",
            description = "501 if there is nobody to be seen; 1409 if I have removed the contact, or we never talked.")
    Envelope<ContactResponse> read(
            @PathVariable("peer_id") String peerId,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var contact = getContact.get(new GetContact.Query(user, PathParameters.user("peer_id", peerId)));
        return Envelope.of(contacts.toResponse(contact, language));
    }

    @PatchMapping("/{peer_id}")
    @Operation(summary = "Pin or mute a contact", description = "What is absent stays as it is.")
    Envelope<ContactSettingsResponse> keep(
            @PathVariable("peer_id") String peerId, @RequestFields UpdateContactRequest fields, UserId user) {
        var command = new UpdateContactSettings.Command(
                user, PathParameters.user("peer_id", peerId), fields.pinned(), fields.muted());
        return Envelope.of(ContactPresenter.toSettingsResponse(updateContactSettings.update(command)));
    }

    @DeleteMapping("/{peer_id}")
    @Operation(
            summary = "Remove a contact with its history",
            description = "The other keeps both. It comes back, without the history, when one of us writes again. Doing"
                    + " it twice does nothing more.")
    Envelope<Void> remove(@PathVariable("peer_id") String peerId, UserId user) {
        deleteContact.delete(new DeleteContact.Command(user, PathParameters.user("peer_id", peerId)));
        return Envelope.done();
    }

    @PostMapping("/{peer_id}/read")
    @Operation(
            summary = "Mark messages as read",
            description = "On all of my devices, up to a message; what was read already stays so. 1410 for a number"
                    + " that no message has.")
    Envelope<ContactSettingsResponse> markRead(
            @PathVariable("peer_id") String peerId, @RequestFields MarkReadRequest fields, UserId user) {
        var command = new MarkMessagesRead.Command(user, PathParameters.user("peer_id", peerId), fields.seq());
        return Envelope.of(ContactPresenter.toSettingsResponse(markMessagesRead.mark(command)));
    }
}
