package com.datingtoday.application.chat.push;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.message.PeerLookup;
import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.chat.port.DeviceTokens.Device;
import com.datingtoday.application.chat.port.PushSender;
import com.datingtoday.application.chat.port.PushSender.PushNotification;
import com.datingtoday.application.chat.port.PushSender.Result;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.MessagingPolicy;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@UseCase
record PushMessageUseCase(
        PeerLookup peerLookup,
        Contacts contacts,
        ConnectionLeases connections,
        DeviceTokens tokens,
        CountUnread countUnread,
        PushSender push,
        ChatPolicy policy,
        Clock clock)
        implements PushMessage {

    /** Period after which a notification is no longer useful. */
    private static final Duration LIFETIME = Duration.ofDays(1);

    @Override
    public void push(Command command) {
        var event = command.event();
        var user = event.user();
        if (policy.quietHours().contains(clock.instant()) || connections.isConnected(user)) {
            return;
        }
        var devices = tokens.list(user);
        if (devices.isEmpty()) {
            return;
        }
        var peers = peerLookup
                .findPeer(user, event.from())
                .filter(found -> MessagingPolicy.mayExchangeEvents(found.relation()));
        var contact = contacts.find(user, event.from()).filter(found -> isUnreadAndLatest(found, event.seq()));
        if (peers.isPresent() && contact.isPresent()) {
            var badge = countUnread.count(new CountUnread.Query(user)).count();
            pushAll(devices, device -> notificationFor(device, peers.get(), contact.get(), badge));
        }
    }

    /**
     * Sends to all devices. An unavailable service does not prevent notifications through the others; its failure is
     * thrown at the end.
     */
    private void pushAll(List<Device> devices, Function<Device, PushNotification> notification) {
        @Nullable DependencyUnavailableException failure = null;
        for (var device : devices) {
            try {
                push(device, notification.apply(device));
            } catch (DependencyUnavailableException unavailable) {
                failure = unavailable;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Returns whether the message is unread and the latest one; a newer message causes its own notification. */
    private static boolean isUnreadAndLatest(Contact contact, long seq) {
        var readMarks = contact.readMarks();
        return !contact.flags().muted()
                && seq > readMarks.readSeq()
                && seq == readMarks.lastSeq()
                && contact.last().displayState().isContentVisible();
    }

    private void push(Device device, PushNotification pushNotification) {
        if (push.send(device.token(), pushNotification) == Result.TOKEN_INVALID) {
            tokens.delete(device.user(), device.token());
        }
    }

    /**
     * Returns the notification for a device; it contains sender and text only if the receiver allows it on this device.
     */
    private static PushNotification notificationFor(
            Device device, RelatedProfiles relatedProfiles, Contact contact, int badge) {
        var from = relatedProfiles.peer();
        var collapse = collapseKey(from.user());
        return device.showText()
                ? new PushNotification(
                        collapse,
                        new Sensitive<>(from.info().nickname().value()),
                        new Sensitive<>(contact.last().text()),
                        badge,
                        LIFETIME)
                : new PushNotification(collapse, new Sensitive<>(""), new Sensitive<>(""), badge, LIFETIME);
    }

    private static String collapseKey(UserId from) {
        return "chat-" + from.value();
    }
}
