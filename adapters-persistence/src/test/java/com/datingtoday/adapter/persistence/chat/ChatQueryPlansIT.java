package com.datingtoday.adapter.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.QueryPlans;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.Contacts.Cursor;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.chat.port.Messages.HistoryRange;
import com.datingtoday.application.safety.port.ReportedMessages;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every statement of the chat uses a key in large tables. */
@PersistenceTest
@TestInstance(Lifecycle.PER_CLASS)
class ChatQueryPlansIT {

    private static final int CROWD = 2_000;
    private static final int LONG = 20_000;
    private static final int SHORT = 100;
    private static final long FIRST = 1L << 51;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final Conversations conversations;
    private final Messages messages;
    private final Contacts contacts;
    private final DeviceTokens devices;
    private final ReportedMessages reported;
    private final Transactions transactions;
    private final JdbcTemplate jdbc;
    private final QueryPlans plans;
    private final RowReadCounter rowReadCounter;

    private final UserId busy = AuthSamples.user();
    private final List<UserId> others =
            IntStream.range(0, CROWD).mapToObj(i -> AuthSamples.user()).toList();

    /** One peer with many messages and one with few. */
    private final UserId friend = others.get(0);

    private final UserId stranger = others.get(1);

    ChatQueryPlansIT(
            @Autowired Conversations conversations,
            @Autowired Messages messages,
            @Autowired Contacts contacts,
            @Autowired DeviceTokens devices,
            @Autowired ReportedMessages reported,
            @Autowired Transactions transactions,
            @Autowired SqlSessionFactory factory,
            @Autowired JdbcTemplate jdbc) {
        this.conversations = conversations;
        this.messages = messages;
        this.contacts = contacts;
        this.devices = devices;
        this.reported = reported;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.plans = new QueryPlans(factory.getConfiguration(), jdbc);
        this.rowReadCounter = new RowReadCounter(jdbc, transactions);
    }

    /** Creates a user with many contacts, one per second; every fortieth is pinned, a few are unread. */
    @BeforeAll
    void createMessages() {
        var talks = new ArrayList<Object[]>();
        var states = new ArrayList<Object[]>();
        var sides = new ArrayList<Object[]>();
        states.add(new Object[] {busy.value()});
        for (int i = 0; i < CROWD; i++) {
            var other = others.get(i).value();
            var last = i == 0 ? LONG : SHORT;
            talks.add(new Object[] {FIRST + i, Math.min(busy.value(), other), Math.max(busy.value(), other)});
            states.add(new Object[] {other});
            sides.add(side(busy.value(), other, i, last));
            sides.add(side(other, busy.value(), i, last));
        }
        jdbc.batchUpdate(
                "insert into conversation (id, low_uid, high_uid, create_time) values (?, ?, ?, '2026-01-01')", talks);
        jdbc.batchUpdate("insert into chat_state (user_id, version) values (?, 2000)", states);
        jdbc.batchUpdate("""
                insert into contacts (user_id, peer_id, creator_id, last_from, conversation_id, last_msg, last_seq, pinned,
                    waiting, version, create_time, update_time)
                values (?, ?, 100001, 100001, ?, '', ?, ?, ?, ?, '2026-01-01', '2026-01-01' + interval ? second)""", sides);
        say(FIRST, friend, LONG);
        say(FIRST + 1, stranger, SHORT);
        jdbc.queryForList("analyze table conversation, chat_state, contacts, message, message_change");
    }

    private static Object[] side(long user, long peer, int number, int last) {
        return new Object[] {user, peer, FIRST + number, last, number % 40 == 0, number % 80 == 0, number + 1, number};
    }

    private void say(long conversation, UserId peer, int count) {
        jdbc.batchUpdate(
                """
                insert into message (conversation_id, seq, from_uid, to_uid, msg_type, content, client_msg_id, send_time)
                values (?, ?, ?, ?, 1, 'hello', ?, '2026-01-01')""",
                IntStream.rangeClosed(1, count)
                        .mapToObj(seq -> new Object[] {conversation, seq, peer.value(), busy.value(), "id-" + seq})
                        .toList());
        jdbc.batchUpdate(
                "insert into message_change (user_id, peer_id, version, conversation_id, seq) values (?, ?, ?, ?, ?)",
                IntStream.rangeClosed(1, count)
                        .mapToObj(seq -> new Object[] {busy.value(), peer.value(), seq, conversation, seq})
                        .toList());
    }

    private static HistoryRange stretch(@Nullable Long before, @Nullable Long after) {
        return new HistoryRange(before, after, 20);
    }

    @Test
    void history_is_one_range_of_the_primary_key_and_one_more_row() {
        for (var historyRange :
                List.of(stretch(null, null), stretch(50L, null), stretch(null, 50L), stretch(null, 0L))) {
            Runnable page = () ->
                    assertThat(messages.findPage(busy, friend, historyRange)).hasSize(20);
            Runnable small = () ->
                    assertThat(messages.findPage(busy, stranger, historyRange)).hasSize(20);

            assertThat(plans.keysOf(page)).containsExactly("k: PRIMARY", "m: PRIMARY");
            assertThat(plans.sortedTables(page)).isEmpty();
            assertThat(rowReadCounter.by(page)).isEqualTo(20 + 1).isEqualTo(rowReadCounter.by(small));
        }
        assertThat(rowReadCounter.by(() -> messages.findPage(busy, friend, stretch(LONG / 2L, null))))
                .isEqualTo(20 + 1);
    }

    @Test
    void contacts_are_read_from_the_cursor_in_key_order() {
        var pinned = new Cursor(true, BEGIN.plusSeconds(CROWD / 2), others.get(CROWD / 2));
        var other = new Cursor(false, BEGIN.plusSeconds(CROWD / 2 + 1), others.get(CROWD / 2 + 1));

        for (var after : Stream.<@Nullable Cursor>of(null, other).toList()) {
            Runnable page = () -> assertThat(contacts.findPage(busy, after, 21)).hasSize(21);
            assertThat(plans.keysOf(page)).containsExactly("contacts: ix_contacts_list");
            assertThat(plans.sortedTables(page)).isEmpty();
            assertThat(rowReadCounter.by(page)).isLessThanOrEqualTo(21 + 2);
        }
        Runnable both = () -> assertThat(contacts.findPage(busy, pinned, 40))
                .hasSize(40)
                .anyMatch(contact -> contact.flags().pinned())
                .anyMatch(contact -> !contact.flags().pinned());
        assertThat(plans.keysOf(both))
                .filteredOn(step -> step.startsWith("contacts"))
                .containsOnly("contacts: ix_contacts_list");
        assertThat(plans.sortedTables(both)).noneMatch(step -> step.startsWith("contacts"));
        assertThat(rowReadCounter.by(both)).isLessThanOrEqualTo(2 * 40 + 4);
    }

    @Test
    void changes_are_read_from_the_version() {
        Runnable changed =
                () -> assertThat(contacts.findChanged(busy, CROWD / 2, 20)).hasSize(20);
        Runnable changes = () ->
                assertThat(messages.findChanges(busy, friend, LONG / 2, 20)).hasSize(20);

        assertThat(plans.keysOf(changed)).containsExactly("contacts: ix_contacts_version");
        assertThat(plans.sortedTables(changed)).isEmpty();
        assertThat(rowReadCounter.by(changed)).isLessThanOrEqualTo(20 + 1);
        assertThat(plans.keysOf(changes)).containsExactly("c: PRIMARY", "k: PRIMARY", "m: PRIMARY");
        assertThat(plans.sortedTables(changes)).isEmpty();
        assertThat(rowReadCounter.by(changes)).isLessThanOrEqualTo(2 * 20 + 1);
    }

    @Test
    void the_unread_count_reads_only_unread_contacts() {
        Runnable unread = () -> assertThat(contacts.findUnread(busy, 100)).hasSize(CROWD / 80);

        assertThat(plans.keysOf(unread)).containsExactly("contacts: ix_contacts_waiting");
        assertThat(rowReadCounter.by(unread)).isLessThanOrEqualTo(CROWD / 80 + 2);
    }

    @Test
    void a_conversation_is_locked_with_both_participants() {
        Runnable lock = () -> transactions.inTransaction(() -> {
            assertThat(conversations.lock(busy, friend)).isPresent();
            return true;
        });

        assertThat(plans.keysOf(lock)).containsExactly("c: uk_conversation_pair", "s: PRIMARY", "k: PRIMARY");
        assertThat(rowReadCounter.by(lock)).isLessThanOrEqualTo(1 + 2 + 2 + 1);
    }

    @Test
    void single_rows_are_found_by_their_keys() {
        var key = new Message.Key(FIRST, LONG / 2);
        var name = ClientMsgId.of("id-77");
        var message = messages.find(key).orElseThrow();

        assertThat(plans.keysOf(() -> messages.find(key))).containsExactly("m: PRIMARY");
        assertThat(plans.keysOf(() -> messages.find(FIRST, friend, name)))
                .containsExactly("m: uk_message_client_msg_id");
        assertThat(plans.keysOf(() -> messages.save(message))).containsExactly("message: PRIMARY");
        assertThat(plans.keysOf(() -> contacts.find(busy, friend))).containsExactly("contacts: PRIMARY");
        assertThat(plans.keysOf(() -> contacts.getVersion(busy))).containsExactly("chat_state: PRIMARY");
        assertThat(plans.keysOf(() -> assertThat(reported.find(busy, friend, 5)).isPresent()))
                .containsExactly("k: PRIMARY", "m: PRIMARY");
    }

    @Test
    void device_tokens_are_found_by_user() {
        assertThat(plans.keysOf(() -> devices.list(busy))).containsExactly("device_token: PRIMARY");
        assertThat(plans.keysOf(() -> devices.deleteForSessions(busy, List.of("one", "two"))))
                .doesNotContain("device_token: none");
    }
}
