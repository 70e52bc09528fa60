package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.PeerLookup;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.shared.DomainException;
import java.util.List;

@UseCase
record GetContactUseCase(PeerLookup peerLookup, Contacts contacts, ContactViewFactory contactViewFactory)
        implements GetContact {

    @Override
    public ContactView get(Query query) {
        peerLookup.requirePeer(query.user(), query.peer());
        return contacts.find(query.user(), query.peer())
                .filter(contact -> !contact.flags().removed())
                .map(contact -> contactViewFactory
                        .create(query.user(), List.of(contact))
                        .getFirst())
                .orElseThrow(() -> new DomainException(new ChatError.UnknownContact()));
    }
}
