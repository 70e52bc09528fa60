package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read access to contacts. */
public interface Contacts {

    /**
     * Returns the listed contacts, pinned ones first, then the newest first, in one statement that reads no other rows.
     */
    List<Contact> findPage(UserId user, @Nullable Cursor after, int limit);

    /** Position after the last contact of a page. */
    record Cursor(boolean pinned, Instant updateTime, UserId peer) {

        public static Cursor of(Contact contact) {
            return new Cursor(
                    contact.flags().pinned(),
                    contact.updateTime(),
                    contact.parties().peer());
        }
    }

    /** Returns the contacts that changed after a version, including deleted ones, the smallest version first. */
    List<Contact> findChanged(UserId user, long afterVersion, int limit);

    /** Returns the contact, including a deleted one. */
    Optional<Contact> find(UserId user, UserId peer);

    /** Returns the latest version among all contacts of the user; 0 if there is none. */
    long getVersion(UserId user);

    /** Returns listed, unmuted contacts with unread messages in any order; reads no other rows. */
    List<Contact> findUnread(UserId user, int limit);
}
