package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody keeps a contact otherwise. */
public interface UpdateContactSettings {

    /** Changes what is said, and leaves the rest; gives the contact after it. */
    Contact update(Command command);

    /** How; null for unchanged. */
    record Command(
            UserId user,
            UserId peer,
            @Nullable Boolean pinned,
            @Nullable Boolean muted) {}
}
