package com.datingtoday.application.chat.contact;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListContactsUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    private void advanceOneMinute() {
        chatFixture.clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void contacts_are_listed_pinned_first_then_the_newest() {
        chatFixture.sendText(ANNA, BOB, "one");
        advanceOneMinute();
        chatFixture.sendText(CAROL, ANNA, "two");
        assertThat(chatFixture.contacts(ANNA)).containsExactly(CAROL, BOB);

        advanceOneMinute();
        chatFixture.sendText(BOB, ANNA, "three");
        assertThat(chatFixture.contacts(ANNA)).containsExactly(BOB, CAROL);

        chatFixture.updateSettings(ANNA, CAROL, true, null);
        assertThat(chatFixture.contacts(ANNA)).containsExactly(CAROL, BOB);
        assertThat(chatFixture.contacts(CAROL)).containsExactly(ANNA);
    }

    @Test
    void pages_of_contacts_do_not_overlap() {
        var peers = new ArrayList<UserId>();
        for (var number = 0; number < 5; number++) {
            var peer = new UserId(300_000 + number);
            chatFixture.profileFixture.create(peer, "Peer" + (char) ('A' + number));
            chatFixture.sendText(peer, ANNA, "hello");
            peers.addFirst(peer);
        }
        chatFixture.updateSettings(ANNA, peers.getLast(), true, null);

        var read = new ArrayList<UserId>();
        String cursor = null;
        do {
            var page = chatFixture.listContacts().list(new ListContacts.Query(ANNA, cursor, 2));
            page.list().forEach(contact -> read.add(contact.contact().parties().peer()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(read).hasSize(5).doesNotHaveDuplicates().containsAll(peers).startsWith(peers.getLast());
    }

    @Test
    void a_malformed_cursor_or_one_of_another_user_is_rejected() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.sendText(CAROL, ANNA, "two");
        chatFixture.sendText(BOB, CAROL, "three");
        var cursor = chatFixture
                .listContacts()
                .list(new ListContacts.Query(ANNA, null, 1))
                .nextCursor();
        assertThat(cursor).isNotNull();

        for (var query : List.of(new ListContacts.Query(ANNA, "x.y", 1), new ListContacts.Query(CAROL, cursor, 1))) {
            assertThat(refusal(() -> chatFixture.listContacts().list(query)))
                    .isEqualTo(new InputError.Malformed("cursor"));
        }
    }

    @Test
    void a_blocker_is_missing_in_the_list_of_the_blocked_user_but_not_the_reverse() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.block(ANNA, BOB);

        assertThat(chatFixture.contacts(BOB)).isEmpty();
        assertThat(chatFixture.contacts(ANNA)).containsExactly(BOB);
    }
}
