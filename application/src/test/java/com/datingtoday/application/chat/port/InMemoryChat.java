package com.datingtoday.application.chat.port;

import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.DailyConversationCount;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessagePreview;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.chat.Participant;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In-memory stores of the chat. Changes require the lock of {@code SerialTransactions}. */
public final class InMemoryChat implements Conversations, Messages, Contacts, ConversationCounts {

    private final Map<List<UserId>, Contact> contacts = new HashMap<>();
    private final Map<UserId, Long> versions = new HashMap<>();
    private final Map<UserId, DailyConversationCount> conversationCounts = new HashMap<>();
    private final Map<Long, TreeMap<Long, Message>> messages = new HashMap<>();
    private final Map<ClientKey, Message.Key> names = new HashMap<>();
    private final Map<List<UserId>, TreeMap<Long, Message.Key>> changes = new HashMap<>();

    static ChatStoresFixture stores() {
        var chat = new InMemoryChat();
        return new ChatStoresFixture(chat, chat, chat, chat, new SerialTransactions());
    }

    private record ClientKey(long conversation, UserId from, ClientMsgId id) {}

    @Override
    public synchronized Optional<Conversation> lock(UserId user, UserId peer) {
        var own = contacts.get(List.of(user, peer));
        var peers = contacts.get(List.of(peer, user));
        return own == null || peers == null
                ? Optional.empty()
                : Optional.of(new Conversation(own.conversation(), participant(own), participant(peers)));
    }

    private Participant participant(Contact contact) {
        var user = contact.parties().user();
        return new Participant(contact, getVersion(user), find(user));
    }

    @Override
    public synchronized Conversation create(UserId user, UserId peer, long id, Instant now) {
        return lock(user, peer)
                .orElseGet(() -> new Conversation(
                        id,
                        participant(emptyContact(user, peer, user, id, now)),
                        participant(emptyContact(peer, user, user, id, now))));
    }

    private static Contact emptyContact(UserId user, UserId peer, UserId creator, long id, Instant now) {
        var emptyPreview = new MessagePreview(creator, MessageType.TEXT, Message.DisplayState.DELETED, "");
        return new Contact(
                new Contact.Parties(user, peer, creator),
                id,
                Contact.ReadMarks.NONE,
                Contact.Flags.NONE,
                emptyPreview,
                0,
                now,
                now);
    }

    @Override
    public synchronized void save(Conversation before, Conversation after) {
        Stream.of(after.self(), after.other()).forEach(participant -> {
            var parties = participant.contact().parties();
            contacts.put(List.of(parties.user(), parties.peer()), participant.contact());
            versions.put(parties.user(), participant.version());
            conversationCounts.put(parties.user(), participant.conversationCount());
        });
    }

    @Override
    public synchronized boolean create(Message message) {
        var all = messages.computeIfAbsent(message.key().conversation(), _ -> new TreeMap<>());
        var name = new ClientKey(message.key().conversation(), message.from(), message.clientMsgId());
        if (names.containsKey(name)) {
            return false;
        }
        if (all.putIfAbsent(message.key().seq(), message) != null) {
            throw new IllegalStateException("a number was given twice");
        }
        names.put(name, message.key());
        return true;
    }

    @Override
    public synchronized Optional<Message> find(long conversation, UserId from, ClientMsgId id) {
        return Optional.ofNullable(names.get(new ClientKey(conversation, from, id)))
                .flatMap(this::find);
    }

    @Override
    public synchronized Optional<Message> find(Message.Key key) {
        return Optional.ofNullable(
                messages.getOrDefault(key.conversation(), new TreeMap<>()).get(key.seq()));
    }

    @Override
    public synchronized void save(Message message) {
        messages.getOrDefault(message.key().conversation(), new TreeMap<>())
                .replace(message.key().seq(), message);
    }

    @Override
    public synchronized List<HistoryEntry> findPage(UserId user, UserId peer, HistoryRange historyRange) {
        var contact = contacts.get(List.of(user, peer));
        if (contact == null) {
            return List.of();
        }
        var first = contact.readMarks().clearedSeq() + 1;
        var last = contact.readMarks().lastSeq();
        var all = messages.getOrDefault(contact.conversation(), new TreeMap<>()).tailMap(first, true);
        var after = historyRange.after();
        var before = historyRange.before();
        var below = before == null ? all : all.headMap(Math.max(first, before), false);
        var selected = (after == null ? below.descendingMap() : below)
                .values().stream()
                        .filter(message -> after == null || message.key().seq() > after);
        return selected.limit(historyRange.limit())
                .map(message -> new HistoryEntry(message, first, last))
                .toList();
    }

    @Override
    public synchronized void recordChanges(Message.Key key, Collection<ChangeEntry> changeEntries) {
        changeEntries.forEach(changeEntry -> changes.computeIfAbsent(
                        List.of(changeEntry.user(), changeEntry.peer()), _ -> new TreeMap<>())
                .put(changeEntry.version(), key));
    }

    @Override
    public synchronized List<ChangedMessage> findChanges(UserId user, UserId peer, long afterVersion, int limit) {
        return changes
                .getOrDefault(List.of(user, peer), new TreeMap<>())
                .tailMap(afterVersion, false)
                .entrySet()
                .stream()
                .filter(change -> find(user, peer).orElseThrow().readMarks().clearedSeq()
                        < change.getValue().seq())
                .limit(limit)
                .map(change -> new ChangedMessage(find(change.getValue()).orElseThrow(), change.getKey()))
                .toList();
    }

    @Override
    public synchronized List<Contact> findPage(UserId user, @Nullable Cursor after, int limit) {
        var order = Comparator.comparing((Contact contact) -> contact.flags().pinned())
                .thenComparing(Contact::updateTime)
                .thenComparingLong(contact -> contact.parties().peer().value())
                .reversed();
        return contactsOf(user, contact -> !contact.flags().removed())
                .sorted(order)
                .filter(contact -> after == null || isAfter(Cursor.of(contact), after))
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(Cursor cursor, Cursor other) {
        return Comparator.comparing(Cursor::pinned)
                        .thenComparing(Cursor::updateTime)
                        .thenComparingLong(at -> at.peer().value())
                        .compare(cursor, other)
                < 0;
    }

    private Stream<Contact> contactsOf(UserId user, Predicate<Contact> which) {
        return new ArrayList<>(contacts.values())
                .stream()
                        .filter(contact -> contact.parties().user().equals(user))
                        .filter(which);
    }

    @Override
    public synchronized List<Contact> findChanged(UserId user, long afterVersion, int limit) {
        return contactsOf(user, contact -> contact.version() > afterVersion)
                .sorted(Comparator.comparingLong(Contact::version))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Contact> find(UserId user, UserId peer) {
        return Optional.ofNullable(contacts.get(List.of(user, peer)));
    }

    @Override
    public synchronized long getVersion(UserId user) {
        return versions.getOrDefault(user, 0L);
    }

    @Override
    public synchronized List<Contact> findUnread(UserId user, int limit) {
        return contactsOf(user, contact -> contact.readMarks().unread() > 0)
                .filter(contact -> !contact.flags().muted() && !contact.flags().removed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized DailyConversationCount find(UserId user) {
        return conversationCounts.getOrDefault(user, DailyConversationCount.NONE);
    }
}
