package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.util.Optional;

/**
 * Contact as its owner may see it.
 *
 * @param person profile of the peer; empty if the contact is deleted or the peer is not visible
 * @param showsPeerReads true if the owner may see up to which message the peer has read
 */
public record ContactView(Contact contact, Optional<PersonSummary> person, boolean showsPeerReads) {}
