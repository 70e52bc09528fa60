package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those with whom people have talked, to be read. */
public interface Contacts {

    /** Those in the list, pinned ones first, then the newest first; one statement that reads no other lines. */
    List<Contact> findPage(UserId user, @Nullable Cursor after, int limit);

    /** Where a page of the list ended. */
    record Cursor(boolean pinned, Instant updateTime, UserId peer) {

        /** Where that contact stands. */
        public static Cursor of(Contact contact) {
            return new Cursor(
                    contact.flags().pinned(),
                    contact.updateTime(),
                    contact.parties().peer());
        }
    }

    /** Those changed after a version, removed ones too, the smallest version first. */
    List<Contact> findChanged(UserId user, long afterVersion, int limit);

    /** One of them, removed or not. */
    Optional<Contact> find(UserId user, UserId peer);

    /** The version of the newest change among all of a user's contacts; 0 if there never was one. */
    long getVersion(UserId user);

    /** Those in the list that have unread messages and are not muted, in no order; reads no other lines. */
    List<Contact> findUnread(UserId user, int limit);
}
