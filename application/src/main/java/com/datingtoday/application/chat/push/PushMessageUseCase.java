package com.datingtoday.application.chat.push;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.message.Admission;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.chat.port.DeviceTokens.Device;
import com.datingtoday.application.chat.port.OpenSockets;
import com.datingtoday.application.chat.port.PhonePush;
import com.datingtoday.application.chat.port.PhonePush.Notice;
import com.datingtoday.application.chat.port.PhonePush.Outcome;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@UseCase
record PushMessageUseCase(
        Admission admission,
        Contacts contacts,
        OpenSockets sockets,
        DeviceTokens tokens,
        CountUnread countUnread,
        PhonePush push,
        ChatPolicy policy,
        Clock clock)
        implements PushMessage {

    /** Older news than that interest nobody. */
    private static final Duration LIFETIME = Duration.ofDays(1);

    @Override
    public void push(Command command) {
        var event = command.event();
        var user = event.user();
        if (policy.quiet().holds(clock.instant()) || sockets.isConnected(user)) {
            return;
        }
        var devices = tokens.of(user);
        if (devices.isEmpty()) {
            return;
        }
        var pair = admission.peer(user, event.from()).filter(Admission::isOpen);
        var contact = contacts.find(user, event.from()).filter(found -> isNews(found, event.seq()));
        if (pair.isPresent() && contact.isPresent()) {
            var badge = countUnread.count(new CountUnread.Query(user)).count();
            pushAll(devices, device -> notice(device, pair.get(), contact.get(), badge));
        }
    }

    /** A service that is away keeps no phone of another from hearing. */
    private void pushAll(List<Device> devices, Function<Device, Notice> notice) {
        @Nullable DependencyUnavailableException failure = null;
        for (var device : devices) {
            try {
                push(device, notice.apply(device));
            } catch (DependencyUnavailableException away) {
                failure = away;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** A newer message has a notice of its own. */
    private static boolean isNews(Contact contact, long seq) {
        var marks = contact.marks();
        return !contact.flags().muted()
                && seq > marks.readSeq()
                && seq == marks.lastSeq()
                && contact.last().showing().isOpen();
    }

    private void push(Device device, Notice notice) {
        if (push.push(device.token(), notice) == Outcome.DEAD) {
            tokens.remove(device.user(), device.token());
        }
    }

    /** Neither who wrote nor what, unless the receiver has chosen so for this phone. */
    private static Notice notice(Device device, RelatedProfiles relatedProfiles, Contact contact, int badge) {
        var from = relatedProfiles.other();
        var collapse = collapse(from.user());
        return device.showText()
                ? new Notice(
                        collapse, from.info().nickname().value(), contact.last().text(), badge, LIFETIME)
                : new Notice(collapse, "", "", badge, LIFETIME);
    }

    private static String collapse(UserId from) {
        return "chat-" + from.value();
    }
}
