package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.Admission;
import com.datingtoday.application.chat.message.Touching;
import com.datingtoday.application.chat.port.LiveEvents;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

@UseCase
record KeepContactUseCase(Admission admission, Touching touching, LiveEvents live) implements KeepContact {

    @Override
    public Contact keep(Command command) {
        admission.requirePeer(command.user(), command.peer());
        var touched = touching.conversation(command.user(), command.peer(), conversation -> {
            var flags = conversation.mine().contact().flags();
            return conversation.kept(or(command.pinned(), flags.pinned()), or(command.muted(), flags.muted()));
        });
        var contact = touched.after().mine().contact();
        if (touched.isChangedForMe()) {
            live.tell(List.of(new LiveEvent.Changed(command.user(), command.peer(), contact.version())));
        }
        return contact;
    }

    private static boolean or(@Nullable Boolean told, boolean otherwise) {
        return told == null ? otherwise : told;
    }
}
