package com.datingtoday.application.chat;

import com.datingtoday.application.chat.contact.ContactView;
import com.datingtoday.application.chat.contact.ContactViewFactory;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.contact.DeleteContact;
import com.datingtoday.application.chat.contact.GetContact;
import com.datingtoday.application.chat.contact.ListContactChanges;
import com.datingtoday.application.chat.contact.ListContacts;
import com.datingtoday.application.chat.contact.MarkMessagesRead;
import com.datingtoday.application.chat.contact.UpdateContactSettings;
import com.datingtoday.application.chat.live.SendTypingIndicator;
import com.datingtoday.application.chat.message.ConversationEditor;
import com.datingtoday.application.chat.message.DeleteMessage;
import com.datingtoday.application.chat.message.DuplicateTextLimiter;
import com.datingtoday.application.chat.message.ListMessageChanges;
import com.datingtoday.application.chat.message.ListMessages;
import com.datingtoday.application.chat.message.MessageModeration;
import com.datingtoday.application.chat.message.MessageWriter;
import com.datingtoday.application.chat.message.PeerLookup;
import com.datingtoday.application.chat.message.RecallMessage;
import com.datingtoday.application.chat.message.RetryMessageModeration;
import com.datingtoday.application.chat.message.SendMessage;
import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.application.chat.message.SendMessage.Sent;
import com.datingtoday.application.chat.port.InMemoryChat;
import com.datingtoday.application.chat.port.InMemoryConnections;
import com.datingtoday.application.chat.port.InMemoryDeviceTokens;
import com.datingtoday.application.chat.port.InMemoryDuplicateTextCounter;
import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.InMemoryOutbox;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.application.shared.ScriptedModeration;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestEventHandler;
import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageAwaitingModeration;
import com.datingtoday.domain.chat.MessageContent;
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

/** Use cases of the feature over in-memory ports, with the users of {@link ProfileFixture}. */
public final class ChatFixture {

    public static final UserId ANNA = ProfileFixture.ANNA;
    public static final UserId BOB = ProfileFixture.BOB;
    public static final UserId CAROL = ProfileFixture.CAROL;

    public static final ChatPolicy POLICY = new ChatPolicy(
            3,
            5,
            new RateLimit(2, Duration.ofMinutes(10)),
            5,
            3,
            Duration.ofSeconds(30),
            new ChatPolicy.QuietHours(LocalTime.of(23, 0), LocalTime.of(7, 0), ZoneOffset.UTC));

    public final ProfileFixture profileFixture = new ProfileFixture();
    public final MediaFixture media = profileFixture.media;
    public final TestClock clock = profileFixture.clock;
    public final InMemoryChat chat = new InMemoryChat();
    public final InMemoryConnections connections = new InMemoryConnections(clock);
    public final InMemoryDeviceTokens devices = new InMemoryDeviceTokens();
    public final ScriptedModeration moderation = new ScriptedModeration();
    public final InMemoryOutbox outbox = new InMemoryOutbox();
    public final List<DomainEvent> localEvents = new ArrayList<>();

    private final InMemoryDuplicateTextCounter duplicateTexts = new InMemoryDuplicateTextCounter();
    private final SerialTransactions transactions = new SerialTransactions();
    private final CountingIdGenerator idGenerator = new CountingIdGenerator();
    private final OutboxEventPublisher outboxEventPublisher = new OutboxEventPublisher(
            outbox,
            () -> List.of(
                    new TestEventHandler<>("push", MessageSent.class, MessageSent::decode, _ -> {}),
                    new TestEventHandler<>(
                            "held", MessageAwaitingModeration.class, MessageAwaitingModeration::decode, _ -> {})),
            clock);
    private int sent;

    public PeerLookup peerLookup() {
        return new PeerLookup(profileFixture.findRelation());
    }

    private ConversationEditor conversationEditor() {
        return new ConversationEditor(chat, chat, transactions, connections);
    }

    private MessageModeration messageModeration() {
        return new MessageModeration(media.getPicture(), moderation);
    }

    SendMessage sendMessage() {
        return UseCaseFactory.create(
                SendMessage.class,
                peerLookup(),
                chat,
                media.getMedia(),
                new DuplicateTextLimiter(duplicateTexts, new TestKeyedHasher(), POLICY, clock),
                messageModeration(),
                new MessageWriter(
                        chat,
                        chat,
                        transactions,
                        idGenerator,
                        media.attachMedia(),
                        outboxEventPublisher,
                        POLICY,
                        clock),
                connections,
                new LocalEventPublisher(List.of(localEvents::add)));
    }

    public Sent sendText(UserId from, UserId to, String text) {
        return sendText(from, to, text, "id-" + ++sent);
    }

    public Sent sendText(UserId from, UserId to, String text, String id) {
        return send(from, to, new Draft.Text(MessageText.of(text)), id);
    }

    public Sent send(UserId from, UserId to, Draft draft, String id) {
        return sendMessage().send(new SendMessage.Command(from, to, draft, ClientMsgId.of(id)));
    }

    public void changeProfile(UserId user, ProfileChange change) {
        profileFixture.save(user, change);
    }

    public void makeVip(UserId user) {
        profileFixture.profiles.makeVip(user, clock.instant().plus(Duration.ofDays(30)));
    }

    public void block(UserId blocker, UserId blocked) {
        profileFixture
                .relationUpdates()
                .endFollowsAndUpdate(
                        blocker, blocked, () -> profileFixture.blocks.create(blocker, blocked, clock.instant(), 100));
    }

    public void follow(UserId follower, UserId followed) {
        profileFixture.follows.create(follower, followed, clock.instant());
    }

    public Contact markRead(UserId user, UserId peer, long seq) {
        return UseCaseFactory.create(MarkMessagesRead.class, peerLookup(), conversationEditor(), connections, clock)
                .mark(new MarkMessagesRead.Command(user, peer, seq));
    }

    public Contact updateSettings(UserId user, UserId peer, @Nullable Boolean pinned, @Nullable Boolean muted) {
        return UseCaseFactory.create(UpdateContactSettings.class, peerLookup(), conversationEditor(), connections)
                .update(new UpdateContactSettings.Command(user, peer, pinned, muted));
    }

    public void deleteContact(UserId user, UserId peer) {
        UseCaseFactory.create(DeleteContact.class, conversationEditor(), connections)
                .delete(new DeleteContact.Command(user, peer));
    }

    public Message recall(UserId user, UserId peer, long seq) {
        return UseCaseFactory.create(
                        RecallMessage.class, peerLookup(), conversationEditor(), media.detachMedia(), clock)
                .recall(new RecallMessage.Command(user, peer, seq));
    }

    public Message delete(UserId user, UserId peer, long seq) {
        return UseCaseFactory.create(DeleteMessage.class, peerLookup(), conversationEditor())
                .delete(new DeleteMessage.Command(user, peer, seq));
    }

    public void retryModeration(UserId from, UserId to, long seq) {
        var conversation = chat.find(from, to).orElseThrow().conversation();
        UseCaseFactory.create(
                        RetryMessageModeration.class,
                        chat,
                        messageModeration(),
                        conversationEditor(),
                        outboxEventPublisher,
                        new LocalEventPublisher(List.of(localEvents::add)))
                .moderate(new RetryMessageModeration.Command(from, to, new Message.Key(conversation, seq)));
    }

    public ListMessages.MessagePage history(
            UserId user, UserId peer, @Nullable Long before, @Nullable Long after, int limit) {
        return UseCaseFactory.create(ListMessages.class, peerLookup(), chat)
                .list(new ListMessages.Query(user, peer, before, after, limit));
    }

    /** Returns the texts of the history, the newest first; the display state if the content is not visible. */
    public List<String> history(UserId user, UserId peer) {
        return history(user, peer, null, null, 100).messages().stream()
                .map(message -> text(message, user))
                .toList();
    }

    public static String text(Message message, UserId viewer) {
        var displayState = message.displayStateFor(viewer);
        return displayState.isContentVisible()
                        && message.content() instanceof MessageContent.Text(MessageText(var text))
                ? text
                : displayState.name();
    }

    public ListMessageChanges.MessageChanges changes(UserId user, UserId peer, long after) {
        return UseCaseFactory.create(ListMessageChanges.class, peerLookup(), chat)
                .list(new ListMessageChanges.Query(user, peer, after, 100));
    }

    private ContactViewFactory contactViewFactory() {
        return new ContactViewFactory(profileFixture.viewContactProfiles(), profileFixture.findProfiles(), clock);
    }

    public ListContacts listContacts() {
        return UseCaseFactory.create(ListContacts.class, chat, contactViewFactory(), profileFixture.encryption);
    }

    public List<UserId> contacts(UserId user) {
        return listContacts().list(new ListContacts.Query(user, null, 100)).list().stream()
                .map(contact -> contact.contact().parties().peer())
                .toList();
    }

    public ListContactChanges.ContactChanges contactChanges(UserId user, long after, int limit) {
        return UseCaseFactory.create(ListContactChanges.class, chat, contactViewFactory())
                .list(new ListContactChanges.Query(user, after, limit));
    }

    public ContactView contact(UserId user, UserId peer) {
        return UseCaseFactory.create(GetContact.class, peerLookup(), chat, contactViewFactory())
                .get(new GetContact.Query(user, peer));
    }

    public CountUnread countUnread() {
        return UseCaseFactory.create(CountUnread.class, chat, profileFixture.viewContactProfiles());
    }

    public int unread(UserId user) {
        return countUnread().count(new CountUnread.Query(user)).count();
    }

    public void sendTyping(UserId user, UserId peer) {
        UseCaseFactory.create(SendTypingIndicator.class, peerLookup(), connections)
                .send(new SendTypingIndicator.Command(user, peer));
    }
}
