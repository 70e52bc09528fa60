package com.datingtoday.adapter.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.QueryPlans;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.application.shared.Outbox.Entry;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every statement on files and outbox entries uses a key in large tables. */
@PersistenceTest
@TestInstance(Lifecycle.PER_CLASS)
class MediaQueryPlansIT {

    private static final int CROWD = 2_000;
    private static final long FIRST_ENTRY = 1L << 51;

    private final StoredMedia media;
    private final Outbox outbox;
    private final JdbcTemplate jdbc;
    private final QueryPlans plans;
    private final RowReadCounter rowReadCounter;

    private final Instant now = AuthSamples.now();
    private final UserId owner = AuthSamples.user();
    private final MediaId file = MediaSamples.id();

    MediaQueryPlansIT(
            @Autowired StoredMedia media,
            @Autowired Outbox outbox,
            @Autowired Transactions transactions,
            @Autowired SqlSessionFactory factory,
            @Autowired JdbcTemplate jdbc) {
        this.media = media;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.plans = new QueryPlans(factory.getConfiguration(), jdbc);
        this.rowReadCounter = new RowReadCounter(jdbc, transactions);
    }

    /** Creates a user with many attached and unattached files, and others with one. */
    @BeforeAll
    void createFilesAndEvents() {
        var files = new ArrayList<Object[]>();
        var events = new ArrayList<Object[]>();
        files.add(new Object[] {owner.value(), file.value(), null});
        for (int i = 0; i < CROWD; i++) {
            files.add(new Object[] {owner.value(), AuthSamples.hex(16), i % 2 == 0 ? null : "2099-01-01"});
            files.add(new Object[] {AuthSamples.user().value(), AuthSamples.hex(16), "2099-01-01"});
            events.add(new Object[] {FIRST_ENTRY + i, owner.value()});
        }
        jdbc.batchUpdate("""
                insert into media (user_id, media_id, kind, content_type, bytes, width, height, blurhash, create_time,
                    expire_time)
                values (?, ?, 1, 'image/jpeg', 1, 1, 1, '00000000', '2026-01-01', ?)""", files);
        jdbc.batchUpdate("""
                insert into outbox (id, user_id, listener, details, attempts, due_time, create_time)
                values (?, ?, 'one', '', 0, '2099-01-01', '2026-01-01')""", events);
        jdbc.queryForList("analyze table media, outbox");
    }

    @Test
    void a_file_is_found_and_updated_by_owner_and_id() {
        assertThat(plans.keysOf(() -> media.find(owner, file))).containsExactly("media: PRIMARY");
        assertThat(plans.keysOf(() -> media.detach(owner, List.of(file, MediaSamples.id()), now)))
                .containsExactly("media: PRIMARY");
        assertThat(plans.keysOf(() -> media.attach(owner, file, now.minusSeconds(1))))
                .containsExactly("media: PRIMARY");
    }

    @Test
    void at_most_the_limit_of_unattached_files_is_read() {
        Runnable begin = () -> assertThat(media.create(MediaSamples.picture(owner, now), now, 20))
                .isFalse();

        assertThat(plans.keysOf(begin)).contains("media: ix_media_unused").doesNotContain("media: none");
        assertThat(rowReadCounter.by(begin)).isLessThanOrEqualTo(20 + 3);
    }

    @Test
    void expired_files_are_found_by_time_in_order() {
        Runnable expired = () -> media.findExpired(now, 20);

        assertThat(plans.keysOf(expired)).containsExactly("media: ix_media_expire_time");
        assertThat(plans.sortedTables(expired)).isEmpty();
    }

    @Test
    void due_events_are_found_by_time_and_claimed_by_id() {
        var due = Instant.parse("2100-01-01T00:00:00Z");
        Runnable claim = () -> assertThat(outbox.claim(due, due, 10)).hasSize(10);

        assertThat(plans.keysOf(claim))
                .containsExactly("outbox: ix_outbox_due_time", "outbox: PRIMARY", "outbox: PRIMARY");
        assertThat(plans.sortedTables(claim)).isEmpty();
        var entry = new Entry(FIRST_ENTRY, owner, "one", "", 1);
        assertThat(plans.keysOf(() -> outbox.retryAt(entry, due))).containsExactly("outbox: PRIMARY");
        assertThat(plans.keysOf(() -> outbox.complete(entry))).doesNotContain("outbox: none");
    }
}
