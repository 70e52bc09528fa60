package com.datingtoday.adapter.persistence.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.QueryPlans;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.Follows.FollowDirection;
import com.datingtoday.application.profile.port.Follows.FollowEntry;
import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.Sensitive;
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

/** Every statement on profiles uses a key that starts with a user id, in large tables. */
@PersistenceTest
@TestInstance(Lifecycle.PER_CLASS)
class ProfileQueryPlansIT {

    private static final int CROWD = 2_000;

    private final Profiles profiles;
    private final Albums albums;
    private final Labels labels;
    private final Follows follows;
    private final Relations relations;
    private final Reviews reviews;
    private final JdbcTemplate jdbc;
    private final QueryPlans plans;
    private final RowReadCounter rowReadCounter;

    private final Instant now = AuthSamples.now();
    private final UserId registered;
    private final UserId star = AuthSamples.user();
    private final List<UserId> people = new ArrayList<>();

    ProfileQueryPlansIT(
            @Autowired Profiles profiles,
            @Autowired Albums albums,
            @Autowired Labels labels,
            @Autowired Follows follows,
            @Autowired Relations relations,
            @Autowired Reviews reviews,
            @Autowired AccountInitializer accounts,
            @Autowired Transactions transactions,
            @Autowired SqlSessionFactory factory,
            @Autowired JdbcTemplate jdbc) {
        this.profiles = profiles;
        this.albums = albums;
        this.labels = labels;
        this.follows = follows;
        this.relations = relations;
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.plans = new QueryPlans(factory.getConfiguration(), jdbc);
        this.registered = new TestAccounts(accounts).newUser();
        this.rowReadCounter = new RowReadCounter(jdbc, transactions);
    }

    /** Creates many users with photos and labels who follow one popular user, one per second. */
    @BeforeAll
    void createUsers() {
        people.add(star);
        for (int i = 0; i < CROWD; i++) {
            people.add(AuthSamples.user());
        }
        insert("user_info (id, nickname, create_time, update_time)", "?, 'user', '2026-01-01', '2026-01-01'");
        insert("vip_info (user_id, vip_deadline)", "?, '2026-01-01'");
        insert("location (user_id, cell, cell_time, update_time)", "?, 7, '2026-01-01', '2026-01-01'");
        insert("user_label (user_id, label_id)", "?, 101");
        insert("user_label (user_id, label_id)", "?, 201");
        insert(
                "user_auth (user_id, login_type, open_id, login_time, create_time, logins, suspended)",
                "?, 'phone', uuid(), '2026-01-01', '2026-01-01', 1, false");
        for (int photo = 1; photo <= 3; photo++) {
            insert(
                    "user_album (user_id, photo_id, position, photo, create_time, teaser, blurhash, width, height, state)",
                    "?, %d, %d, repeat('a', 32), '2026-01-01', repeat('b', 32), '00000000', 1, 1, 1"
                            .formatted(photo, photo));
        }
        insert(
                "review (user_id, subject, photo, words, state, due_time, create_time)",
                "?, 1, 0, 'words', 0, '2030-01-01', '2026-01-01'");
        for (var table : List.of("follow", "block")) {
            insert(table + " (user_id, side, peer_id, create_time)", "?, 0, 100001, '2026-01-01'");
        }
        var fans = new ArrayList<Object[]>();
        for (int i = 1; i <= CROWD; i++) {
            fans.add(new Object[] {star.value(), people.get(i).value(), i});
        }
        jdbc.batchUpdate("""
                insert into follow (user_id, side, peer_id, create_time)
                values (?, 1, ?, '2026-01-01' + interval ? second)""", fans);
        jdbc.queryForList(
                "analyze table user_info, location, vip_info, user_label, user_auth, user_album, review, follow, block");
    }

    private void insert(String into, String values) {
        jdbc.batchUpdate(
                "insert into " + into + " values (" + values + ")",
                people.stream().map(user -> new Object[] {user.value()}).toList());
    }

    @Test
    void profiles_are_found_by_user() {
        for (var some : List.of(people.subList(0, 1), people.subList(0, 50))) {
            assertThat(plans.keysOf(() -> profiles.find(some)))
                    .containsExactlyInAnyOrder(
                            "i: PRIMARY",
                            "l: PRIMARY",
                            "v: PRIMARY",
                            "a: PRIMARY",
                            "user_album: PRIMARY",
                            "user_label: PRIMARY");
        }
        assertThat(plans.keysOf(() -> profiles.findPrivateData(registered))).containsExactly("user_info: PRIMARY");
        assertThat(plans.keysOf(() -> profiles.lock(star))).containsExactly("i: PRIMARY");
    }

    @Test
    void profiles_are_updated_by_user() {
        assertThat(plans.keysOf(() -> profiles.save(ProfileSamples.complete(star, now), now)))
                .containsExactly("user_info: PRIMARY");
        assertThat(plans.keysOf(() -> profiles.saveEmail(star, null, now))).containsExactly("user_info: PRIMARY");
        assertThat(plans.keysOf(() -> profiles.saveVerified(star, true, now))).containsExactly("user_info: PRIMARY");
        assertThat(plans.keysOf(() -> profiles.addFollowCounts(star, 0, 0))).containsExactly("user_info: PRIMARY");
    }

    @Test
    void albums_and_labels_are_found_and_updated_by_user() {
        var user = people.get(7);
        assertThat(plans.keysOf(() -> albums.find(user))).containsExactly("user_album: PRIMARY");
        assertThat(plans.keysOf(() -> albums.lock(user))).containsExactly("user_info: PRIMARY", "user_album: PRIMARY");
        assertThat(plans.keysOf(() -> albums.save(user, albums.find(user), UserAlbum.EMPTY, now)))
                .containsExactly("user_album: PRIMARY", "user_album: PRIMARY", "user_info: PRIMARY");
        assertThat(plans.keysOf(() -> labels.findByUser(user))).containsExactly("user_label: PRIMARY");
    }

    @Test
    void a_page_of_follows_is_read_from_its_cursor_in_key_order() {
        var last = new FollowEntry(
                people.get(CROWD / 2), Instant.parse("2026-01-01T00:00:00Z").plusSeconds(CROWD / 2));

        for (var after : new FollowEntry[] {null, last}) {
            Runnable page = () -> assertThat(follows.findPage(star, FollowDirection.FOLLOWERS, after, 20))
                    .hasSize(20);
            assertThat(plans.keysOf(page)).containsExactly("follow: ix_follow_create_time");
            assertThat(plans.sortedTables(page)).isEmpty();
            assertThat(rowReadCounter.by(page)).isLessThanOrEqualTo(20 + 2);
        }
    }

    @Test
    void a_follow_updates_the_rows_of_both_users() {
        var fan = people.get(1);

        assertThat(plans.keysOf(() -> follows.exists(fan, star))).isSubsetOf("follow: PRIMARY", "null: none");
        assertThat(plans.keysOf(() -> follows.delete(fan, star)))
                .contains("user_info: PRIMARY")
                .doesNotContain("follow: none");
        assertThat(plans.sortedTables(() -> follows.delete(star, fan))).isEmpty();
        assertThat(plans.keysOf(() -> follows.create(fan, star, now)))
                .contains("user_info: PRIMARY")
                .doesNotContain("user_info: none");
    }

    @Test
    void fifty_relations_of_a_popular_user_cost_the_same_with_any_number_of_followers() {
        var some = people.subList(1, 51);

        assertThat(plans.keysOf(() -> relations.find(star, some)))
                .contains("follow: PRIMARY", "block: PRIMARY")
                .hasSize(2);
        assertThat(rowReadCounter.by(() -> relations.find(star, some))).isLessThanOrEqualTo(4 * 50 + 50);
    }

    @Test
    void review_cases_are_found_by_user_and_by_due_time() {
        var user = people.get(3);
        var due = Instant.parse("2029-01-01T00:00:00Z");
        var review = new ReviewCase(user, Subject.NICKNAME, 0, new Sensitive<>("words"), ReviewState.PENDING, now);

        assertThat(plans.keysOf(() -> reviews.findByUser(user))).containsExactly("review: PRIMARY");
        assertThat(plans.sortedTables(() -> reviews.findByUser(user))).isEmpty();
        assertThat(plans.keysOf(() -> reviews.lock(review))).containsExactly("review: PRIMARY");
        assertThat(plans.keysOf(() -> reviews.reject(review))).containsExactly("review: PRIMARY");
        assertThat(plans.keysOf(() -> reviews.delete(user, Subject.PHOTO, 0))).doesNotContain("review: none");
        reviews.save(review, due);
        assertThat(plans.keysOf(() -> reviews.claim(due, due, 10)))
                .containsExactly("review: ix_review_due_time", "review: PRIMARY", "review: PRIMARY");
        assertThat(plans.sortedTables(() -> reviews.claim(due, due, 10))).isEmpty();
    }
}
