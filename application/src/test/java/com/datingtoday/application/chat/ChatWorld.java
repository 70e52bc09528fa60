package com.datingtoday.application.chat;

import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.contact.KeepContact;
import com.datingtoday.application.chat.contact.ListContactChanges;
import com.datingtoday.application.chat.contact.ListContacts;
import com.datingtoday.application.chat.contact.MarkRead;
import com.datingtoday.application.chat.contact.ReadContact;
import com.datingtoday.application.chat.contact.RemoveContact;
import com.datingtoday.application.chat.contact.SeeingContacts;
import com.datingtoday.application.chat.contact.SeenContact;
import com.datingtoday.application.chat.live.TellTyping;
import com.datingtoday.application.chat.message.Admission;
import com.datingtoday.application.chat.message.Bulk;
import com.datingtoday.application.chat.message.DeleteMessage;
import com.datingtoday.application.chat.message.Drafting;
import com.datingtoday.application.chat.message.JudgeAgain;
import com.datingtoday.application.chat.message.ReadHistory;
import com.datingtoday.application.chat.message.ReadMessageChanges;
import com.datingtoday.application.chat.message.RecallMessage;
import com.datingtoday.application.chat.message.SendMessage;
import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.application.chat.message.SendMessage.Sent;
import com.datingtoday.application.chat.message.Storing;
import com.datingtoday.application.chat.message.Touching;
import com.datingtoday.application.chat.port.AlikeMessages;
import com.datingtoday.application.chat.port.InMemoryAlikeMessages;
import com.datingtoday.application.chat.port.InMemoryChat;
import com.datingtoday.application.chat.port.InMemoryDeviceTokens;
import com.datingtoday.application.chat.port.InMemorySockets;
import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.change.AlterRelation;
import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.InMemoryOutbox;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.application.shared.ScriptedModeration;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.application.shared.UseCaseFactory;
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

/** The feature over ports in memory, among the people of {@link ProfileFixture}. */
public final class ChatWorld {

    public static final UserId ANNA = ProfileFixture.ANNA;
    public static final UserId BOB = ProfileFixture.BOB;
    public static final UserId CAROL = ProfileFixture.CAROL;

    public static final ChatPolicy POLICY = new ChatPolicy(
            3,
            5,
            new AlikeMessages.Limit(2, Duration.ofMinutes(10)),
            5,
            3,
            Duration.ofSeconds(30),
            new ChatPolicy.Quiet(LocalTime.of(23, 0), LocalTime.of(7, 0), ZoneOffset.UTC));

    public final ProfileFixture people = new ProfileFixture();
    public final MediaFixture media = people.media;
    public final TestClock clock = people.clock;
    public final InMemoryChat chat = new InMemoryChat();
    public final InMemorySockets sockets = new InMemorySockets(clock);
    public final InMemoryDeviceTokens devices = new InMemoryDeviceTokens();
    final ScriptedModeration moderation = new ScriptedModeration();
    public final InMemoryOutbox outbox = new InMemoryOutbox();
    public final List<DomainEvent> signalled = new ArrayList<>();

    private final InMemoryAlikeMessages alike = new InMemoryAlikeMessages();
    private final Storing.Stores stores = new Storing.Stores(chat, chat, new SerialTransactions(), new CountingIdGenerator());
    private final OutboxEventPublisher outboxEventPublisher = new OutboxEventPublisher(
            outbox,
            List.of(
                    new EventHandler<>("push", MessageSent.class, MessageSent::of, _ -> {}),
                    new EventHandler<>("held", MessageHeld.class, MessageHeld::of, _ -> {})),
            clock);
    private int sent;

    public Admission admission() {
        return new Admission(people.knowPair());
    }

    private Touching touching() {
        return new Touching(stores, sockets);
    }

    private Drafting drafting() {
        return new Drafting(media.knowMedia(), media.readPicture(), moderation);
    }

    SendMessage sendMessage() {
        return UseCaseFactory.create(
                SendMessage.class,
                admission(),
                drafting(),
                new Bulk(alike, new TestKeyedHasher(), POLICY),
                chat,
                new Storing(
                        stores, media.useMedia(), outboxEventPublisher, new LocalEventPublisher(List.of(signalled::add)), sockets, POLICY, clock),
                clock);
    }

    public Sent say(UserId from, UserId to, String words) {
        return say(from, to, words, "id-" + ++sent);
    }

    public Sent say(UserId from, UserId to, String words, String id) {
        return send(from, to, new Draft.Words(MessageText.of(words)), id);
    }

    public Sent send(UserId from, UserId to, Draft draft, String id) {
        return sendMessage().send(new SendMessage.Command(from, to, draft, ClientMsgId.of(id)));
    }

    public void tell(UserId user, ProfileChange change) {
        people.tell(user, change);
    }

    public void makeVip(UserId user) {
        people.profiles.makeVip(user, clock.instant().plus(Duration.ofDays(30)));
    }

    public void block(UserId blocker, UserId blocked) {
        people.alterRelation()
                .alter(new AlterRelation.Command(
                        blocker, blocked, true, () -> people.blocks.add(blocker, blocked, clock.instant(), 100)));
    }

    public void follow(UserId follower, UserId followed) {
        people.follows.add(follower, followed, clock.instant());
    }

    public Contact read(UserId user, UserId peer, long seq) {
        return UseCaseFactory.create(MarkRead.class, admission(), touching(), sockets, clock)
                .read(new MarkRead.Command(user, peer, seq));
    }

    public Contact keep(UserId user, UserId peer, @Nullable Boolean pinned, @Nullable Boolean muted) {
        return UseCaseFactory.create(KeepContact.class, admission(), touching(), sockets)
                .keep(new KeepContact.Command(user, peer, pinned, muted));
    }

    void remove(UserId user, UserId peer) {
        UseCaseFactory.create(RemoveContact.class, touching(), sockets).remove(new RemoveContact.Command(user, peer));
    }

    public Message recall(UserId user, UserId peer, long seq) {
        return UseCaseFactory.create(RecallMessage.class, admission(), touching(), media.releaseMedia(), clock)
                .recall(new RecallMessage.Command(user, peer, seq));
    }

    Message delete(UserId user, UserId peer, long seq) {
        return UseCaseFactory.create(DeleteMessage.class, admission(), touching())
                .delete(new DeleteMessage.Command(user, peer, seq));
    }

    void judgeAgain(UserId from, UserId to, long seq) {
        var conversation = chat.find(from, to).orElseThrow().conversation();
        UseCaseFactory.create(JudgeAgain.class, chat, drafting(), touching(), outboxEventPublisher)
                .judge(new JudgeAgain.Command(from, to, new Message.Key(conversation, seq)));
    }

    public ReadHistory.History history(
            UserId user, UserId peer, @Nullable Long before, @Nullable Long after, int limit) {
        return UseCaseFactory.create(ReadHistory.class, admission(), chat)
                .read(new ReadHistory.Query(user, peer, before, after, limit));
    }

    /** The newest first, as they are shown; what is not shown by how it is shown. */
    public List<String> history(UserId user, UserId peer) {
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
        return UseCaseFactory.create(ReadMessageChanges.class, admission(), chat)
                .read(new ReadMessageChanges.Query(user, peer, after, 100));
    }

    private SeeingContacts seeing() {
        return new SeeingContacts(people.seeAcquaintances(), people.knowPeople(), clock);
    }

    ListContacts listContacts() {
        return UseCaseFactory.create(ListContacts.class, chat, seeing(), people.encryption);
    }

    public List<UserId> contacts(UserId user) {
        return listContacts().list(new ListContacts.Query(user, null, 100)).list().stream()
                .map(contact -> contact.contact().sides().peer())
                .toList();
    }

    ListContactChanges.ContactChanges contactChanges(UserId user, long after, int limit) {
        return UseCaseFactory.create(ListContactChanges.class, chat, seeing())
                .list(new ListContactChanges.Query(user, after, limit));
    }

    SeenContact contact(UserId user, UserId peer) {
        return UseCaseFactory.create(ReadContact.class, admission(), chat, seeing())
                .read(new ReadContact.Query(user, peer));
    }

    public CountUnread countUnread() {
        return UseCaseFactory.create(CountUnread.class, chat, people.seeAcquaintances());
    }

    int unread(UserId user) {
        return countUnread().count(new CountUnread.Query(user)).count();
    }

    void typing(UserId user, UserId peer) {
        UseCaseFactory.create(TellTyping.class, admission(), sockets).tell(new TellTyping.Command(user, peer));
    }
}
