package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.chat.port.Messages.ChangedMessage;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;

@UseCase
record ListMessageChangesUseCase(PeerLookup peerLookup, Messages messages) implements ListMessageChanges {

    @Override
    public MessageChanges list(Query query) {
        if (query.after() < 0) {
            throw new DomainException(new InputError.Malformed("changed_after"));
        }
        var limit = PageLimit.orDefault(query.limit());
        peerLookup.requirePeer(query.user(), query.peer());
        var found = messages.findChanges(query.user(), query.peer(), query.after(), limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new MessageChanges(
                page.stream().map(ChangedMessage::message).toList(),
                page.isEmpty() ? query.after() : page.getLast().version(),
                found.size() > limit);
    }
}
