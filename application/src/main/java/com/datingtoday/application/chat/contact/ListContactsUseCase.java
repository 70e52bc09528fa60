package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.Contacts.Position;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

@UseCase
record ListContactsUseCase(Contacts contacts, SeeingContacts seeing, Encryption encryption) implements ListContacts {

    @Override
    public Page<SeenContact> list(Query query) {
        var cursors = new CursorCodec(encryption, "contacts:" + query.user().value());
        var limit = PageLimit.orDefault(query.limit());
        var after = query.cursor() == null ? null : cursors.decode(query.cursor(), ListContactsUseCase::position);
        var found = contacts.page(query.user(), after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var seen = seeing.see(query.user(), page).stream()
                .filter(contact -> contact.person().isPresent())
                .toList();
        return new Page<>(seen, found.size() > limit ? cursors.encode(text(Position.of(page.getLast()))) : null);
    }

    private static String text(Position position) {
        return position.pinned() + " " + position.updateTime().toEpochMilli() + " "
                + position.peer().value();
    }

    private static Position position(String text) {
        var words = text.split(" ", 3);
        return new Position(
                Boolean.parseBoolean(words[0]),
                Instant.ofEpochMilli(Long.parseLong(words[1])),
                new UserId(Long.parseLong(words[2])));
    }
}
