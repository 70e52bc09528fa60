package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.Admission;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.shared.DomainException;
import java.util.List;

@UseCase
record ReadContactUseCase(Admission admission, Contacts contacts, SeeingContacts seeing) implements ReadContact {

    @Override
    public SeenContact read(Query query) {
        admission.requirePeer(query.user(), query.peer());
        return contacts.find(query.user(), query.peer())
                .filter(contact -> !contact.flags().removed())
                .map(contact -> seeing.see(query.user(), List.of(contact)).getFirst())
                .orElseThrow(() -> new DomainException(new ChatError.UnknownContact()));
    }
}
