package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.util.Optional;

/**
 * A contact as its owner sees it.
 *
 * @param person who it is; empty for one that was removed or cannot be seen, where only that is told
 * @param showsReading whether he sees what the other has read
 */
public record ContactView(Contact contact, Optional<PersonSummary> person, boolean showsPeerReads) {}
