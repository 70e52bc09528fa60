package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Change of the settings of a contact. */
public interface UpdateContactSettings {

    /** Changes the given settings and returns the changed contact. */
    Contact update(Command command);

    /** New settings of a contact; a setting that is null stays unchanged. */
    record Command(
            UserId user,
            UserId peer,
            @Nullable Boolean pinned,
            @Nullable Boolean muted) {}
}
