package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.Contacts.Cursor;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

@UseCase
record ListContactsUseCase(Contacts contacts, ContactViewFactory contactViewFactory, Encryption encryption)
        implements ListContacts {

    @Override
    public Page<ContactView> list(Query query) {
        var cursors = new CursorCodec(encryption, "contacts:" + query.user().value());
        var limit = PageLimit.orDefault(query.limit());
        var after = query.cursor() == null ? null : cursors.decode(query.cursor(), ListContactsUseCase::parse);
        var found = contacts.findPage(query.user(), after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var visible = contactViewFactory.create(query.user(), page).stream()
                .filter(contact -> contact.person().isPresent())
                .toList();
        return new Page<>(visible, found.size() > limit ? cursors.encode(format(Cursor.of(page.getLast()))) : null);
    }

    private static String format(Cursor cursor) {
        return cursor.pinned() + " " + cursor.updateTime().toEpochMilli() + " "
                + cursor.peer().value();
    }

    private static Cursor parse(String text) {
        var fields = text.split(" ", 3);
        return new Cursor(
                Boolean.parseBoolean(fields[0]),
                Instant.ofEpochMilli(Long.parseLong(fields[1])),
                new UserId(Long.parseLong(fields[2])));
    }
}
