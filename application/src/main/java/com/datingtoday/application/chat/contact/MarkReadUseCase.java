package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.Admission;
import com.datingtoday.application.chat.message.Touching;
import com.datingtoday.application.chat.port.LiveEvents;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.LiveEvent;
import java.time.Clock;
import java.util.ArrayList;

@UseCase
record MarkReadUseCase(Admission admission, Touching touching, LiveEvents live, Clock clock) implements MarkRead {

    @Override
    public Contact read(Command command) {
        var user = command.user();
        var peer = command.peer();
        var relatedProfiles = admission.requirePeer(user, peer);
        var told = Admission.isOpen(relatedProfiles) && Admission.showsReading(relatedProfiles, clock.instant());
        var touched = touching.conversation(user, peer, conversation -> conversation.read(command.seq(), told));
        var events = new ArrayList<LiveEvent>();
        if (touched.isChangedForMe()) {
            var mine = touched.after().mine().version();
            events.add(new LiveEvent.Read(user, peer, user, command.seq(), mine));
        }
        if (touched.isChangedForPeer()) {
            var theirs = touched.after().theirs().version();
            events.add(new LiveEvent.Read(peer, user, user, command.seq(), theirs));
        }
        if (!events.isEmpty()) {
            live.tell(events);
        }
        return touched.after().mine().contact();
    }
}
