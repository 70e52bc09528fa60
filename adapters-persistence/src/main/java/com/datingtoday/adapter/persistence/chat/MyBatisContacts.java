package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record MyBatisContacts(ContactMapper mapper) implements Contacts {

    @Override
    public List<Contact> findPage(UserId user, @Nullable Cursor after, int limit) {
        return contacts(
                after == null
                        ? mapper.selectPage(user.value(), limit)
                        : mapper.selectPageAfter(
                                user.value(),
                                after.pinned(),
                                after.updateTime(),
                                after.peer().value(),
                                limit));
    }

    private static List<Contact> contacts(List<ContactRow> rows) {
        return rows.stream().map(ContactRow::contact).toList();
    }

    @Override
    public List<Contact> findChanged(UserId user, long afterVersion, int limit) {
        return contacts(mapper.selectChanged(user.value(), afterVersion, limit));
    }

    @Override
    public Optional<Contact> find(UserId user, UserId peer) {
        return Optional.ofNullable(mapper.select(user.value(), peer.value())).map(ContactRow::contact);
    }

    @Override
    public long getVersion(UserId user) {
        var state = mapper.selectState(user.value());
        return state == null ? 0 : state.version();
    }

    @Override
    public List<Contact> findUnread(UserId user, int limit) {
        return contacts(mapper.selectUnread(user.value(), limit));
    }
}
