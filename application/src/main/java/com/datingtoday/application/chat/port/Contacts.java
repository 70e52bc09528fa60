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
     * Returns contacts that are not removed: pinned ones first, then by update time, the newest first. One statement
     * reads only the returned rows.
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

    /** Returns contacts with unread messages that are neither removed nor muted, in any order; reads no other rows. */
    List<Contact> findUnread(UserId user, int limit);
}
