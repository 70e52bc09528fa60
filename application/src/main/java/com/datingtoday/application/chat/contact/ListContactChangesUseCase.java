package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;

@UseCase
record ListContactChangesUseCase(Contacts contacts, ContactViewFactory contactViewFactory)
        implements ListContactChanges {

    @Override
    public ContactChanges list(Query query) {
        if (query.after() < 0) {
            throw new DomainException(new InputError.Malformed("changed_after"));
        }
        var limit = PageLimit.orDefault(query.limit());
        var found = contacts.findChanged(query.user(), query.after(), limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new ContactChanges(
                contactViewFactory.create(query.user(), page),
                page.isEmpty() ? query.after() : page.getLast().version(),
                found.size() > limit);
    }
}
