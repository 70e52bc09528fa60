package com.datingtoday.application.chat;

import com.datingtoday.application.chat.SendMessage.Draft;
import com.datingtoday.application.chat.SendMessage.Sent;
import com.datingtoday.application.chat.port.AlikeMessages;
import com.datingtoday.application.chat.port.InMemoryAlikeMessages;
import com.datingtoday.application.chat.port.InMemoryChat;
import com.datingtoday.application.chat.port.InMemoryDeviceTokens;
import com.datingtoday.application.chat.port.InMemorySockets;
import com.datingtoday.application.media.MediaWorld;
import com.datingtoday.application.profile.AlterRelation;
import com.datingtoday.application.profile.PeopleWorld;
import com.datingtoday.application.shared.CountingIds;
import com.datingtoday.application.shared.Events;
import com.datingtoday.application.shared.InMemoryOutbox;
import com.datingtoday.application.shared.Listener;
import com.datingtoday.application.shared.ScriptedModeration;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Signals;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestHashes;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageHeld;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feature over ports in memory, among the people of {@link PeopleWorld}. */
final class ChatWorld {

    static final UserId ANNA = PeopleWorld.ANNA;
    static final UserId BOB = PeopleWorld.BOB;
    static final UserId CAROL = PeopleWorld.CAROL;

    static final ChatPolicy POLICY = new ChatPolicy(
            3,
            5,
            new AlikeMessages.Limit(2, Duration.ofMinutes(10)),
            5,
            3,
            Duration.ofSeconds(30),
            new ChatPolicy.Quiet(LocalTime.of(23, 0), LocalTime.of(7, 0), ZoneOffset.UTC));

    final PeopleWorld people = new PeopleWorld();
    final MediaWorld media = people.media;
    final TestClock clock = people.clock;
    final InMemoryChat chat = new InMemoryChat();
    final InMemorySockets sockets = new InMemorySockets(clock);
    final InMemoryDeviceTokens devices = new InMemoryDeviceTokens();
    final ScriptedModeration moderation = new ScriptedModeration();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final List<DomainEvent> signalled = new ArrayList<>();

    private final InMemoryAlikeMessages alike = new InMemoryAlikeMessages();
    private final Storing.Stores stores = new Storing.Stores(chat, chat, new SerialTransactions(), new CountingIds());
    private final Events events = new Events(
            outbox,
            List.of(
                    new Listener<>("push", MessageSent.class, MessageSent::of, _ -> {}),
                    new Listener<>("held", MessageHeld.class, MessageHeld::of, _ -> {})),
            clock);
    private int sent;

    Admission admission() {
        return new Admission(people.knowPair());
    }

    private Touching touching() {
        return new Touching(stores, sockets);
    }

    private Drafting drafting() {
        return new Drafting(media.knowMedia(), media.readPicture(), moderation);
    }

    SendMessage sendMessage() {
        return new SendMessageUseCase(
                admission(),
                drafting(),
                new Bulk(alike, new TestHashes(), POLICY),
                chat,
                new Storing(
                        stores, media.useMedia(), events, new Signals(List.of(signalled::add)), sockets, POLICY, clock),
                clock);
    }

    Sent say(UserId from, UserId to, String words) {
        return say(from, to, words, "id-" + ++sent);
    }

    Sent say(UserId from, UserId to, String words, String id) {
        return send(from, to, new Draft.Words(MessageText.of(words)), id);
    }

    Sent send(UserId from, UserId to, Draft draft, String id) {
        return sendMessage().send(new SendMessage.Command(from, to, draft, ClientMsgId.of(id)));
    }

    void tell(UserId user, ProfileChange change) {
        people.tell(user, change);
    }

    void makeVip(UserId user) {
        people.profiles.makeVip(user, clock.instant().plus(Duration.ofDays(30)));
    }

    void block(UserId blocker, UserId blocked) {
        people.alterRelation()
                .alter(new AlterRelation.Command(
                        blocker, blocked, true, () -> people.blocks.add(blocker, blocked, clock.instant(), 100)));
    }

    void follow(UserId follower, UserId followed) {
        people.follows.add(follower, followed, clock.instant());
    }

    Contact read(UserId user, UserId peer, long seq) {
        return new MarkReadUseCase(admission(), touching(), sockets, clock).read(new MarkRead.Command(user, peer, seq));
    }

    Contact keep(UserId user, UserId peer, @Nullable Boolean pinned, @Nullable Boolean muted) {
        return new KeepContactUseCase(admission(), touching(), sockets)
                .keep(new KeepContact.Command(user, peer, pinned, muted));
    }

    void remove(UserId user, UserId peer) {
        new RemoveContactUseCase(touching(), sockets).remove(new RemoveContact.Command(user, peer));
    }

    Message recall(UserId user, UserId peer, long seq) {
        return new RecallMessageUseCase(admission(), touching(), media.releaseMedia(), clock)
                .recall(new RecallMessage.Command(user, peer, seq));
    }

    Message delete(UserId user, UserId peer, long seq) {
        return new DeleteMessageUseCase(admission(), touching()).delete(new DeleteMessage.Command(user, peer, seq));
    }

    void judgeAgain(UserId from, UserId to, long seq) {
        var conversation = chat.find(from, to).orElseThrow().conversation();
        new JudgeAgainUseCase(chat, drafting(), touching(), events)
                .judge(new JudgeAgain.Command(from, to, new Message.Key(conversation, seq)));
    }

    ReadHistory.History history(UserId user, UserId peer, @Nullable Long before, @Nullable Long after, int limit) {
        return new ReadHistoryUseCase(admission(), chat).read(new ReadHistory.Query(user, peer, before, after, limit));
    }

    /** The newest first, as they are shown; what is not shown by how it is shown. */
    List<String> history(UserId user, UserId peer) {
        return history(user, peer, null, null, 100).messages().stream()
                .map(message -> text(message, user))
                .toList();
    }

    static String text(Message message, UserId viewer) {
        var showing = message.showing(viewer);
        return showing.isOpen() && message.content() instanceof MessageContent.Text(MessageText(var words))
                ? words
                : showing.name();
    }

    ReadMessageChanges.MessageChanges changes(UserId user, UserId peer, long after) {
        return new ReadMessageChangesUseCase(admission(), chat)
                .read(new ReadMessageChanges.Query(user, peer, after, 100));
    }

    private SeeingContacts seeing() {
        return new SeeingContacts(people.seeAcquaintances(), people.knowPeople(), clock);
    }

    ListContacts listContacts() {
        return new ListContactsUseCase(chat, seeing(), people.encryption);
    }

    List<UserId> contacts(UserId user) {
        return listContacts().list(new ListContacts.Query(user, null, 100)).list().stream()
                .map(contact -> contact.contact().sides().peer())
                .toList();
    }

    ListContactChanges.ContactChanges contactChanges(UserId user, long after, int limit) {
        return new ListContactChangesUseCase(chat, seeing()).list(new ListContactChanges.Query(user, after, limit));
    }

    SeenContact contact(UserId user, UserId peer) {
        return new ReadContactUseCase(admission(), chat, seeing()).read(new ReadContact.Query(user, peer));
    }

    CountUnread countUnread() {
        return new CountUnreadUseCase(chat, people.seeAcquaintances());
    }

    int unread(UserId user) {
        return countUnread().count(new CountUnread.Query(user)).count();
    }

    void typing(UserId user, UserId peer) {
        new TellTypingUseCase(admission(), sockets).tell(new TellTyping.Command(user, peer));
    }
}
