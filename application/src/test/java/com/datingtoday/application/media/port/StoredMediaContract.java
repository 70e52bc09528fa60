package com.datingtoday.application.media.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link StoredMedia}. */
public interface StoredMediaContract {

    int MANY = 100;
    Duration LIFETIME = Duration.ofHours(1);

    StoredMedia media();

    Transactions transactions();

    /** Registers a user. */
    UserId newUser();

    private Media created(UserId owner, Instant now) {
        return created(MediaSamples.picture(owner, now), now.plus(LIFETIME));
    }

    private Media created(Media file, Instant expireTime) {
        assertThat(media().create(file, expireTime, MANY)).isTrue();
        return file;
    }

    private boolean attach(Media file, Instant notBefore) {
        return attach(file.owner(), file.id(), notBefore);
    }

    private boolean attach(UserId owner, MediaId id, Instant notBefore) {
        return transactions().inTransaction(() -> media().attach(owner, id, notBefore));
    }

    /** Time before the expiry of files of other tests. */
    private Instant emptyPast() {
        var moment = Instant.ofEpochSecond(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
        var end = moment.plus(Duration.ofDays(1));
        for (var over = media().findExpired(end, MANY); !over.isEmpty(); over = media().findExpired(end, MANY)) {
            over.forEach(file -> media().delete(file, end));
        }
        return moment;
    }

    @Test
    default void a_created_row_is_found_unchanged() {
        var owner = newUser();
        var now = AuthSamples.now();

        Stream.of(MediaSamples.picture(owner, now), MediaSamples.audio(owner, now), MediaSamples.video(owner, now))
                .map(file -> created(file, now.plus(LIFETIME)))
                .forEach(file -> assertThat(media().find(owner, file.id())).contains(file));
    }

    @Test
    default void a_file_is_found_by_its_owner_only() {
        var file = created(newUser(), AuthSamples.now());

        assertThat(media().find(newUser(), file.id())).isEmpty();
        assertThat(media().find(file.owner(), MediaSamples.id())).isEmpty();
    }

    @Test
    default void a_user_has_a_limited_number_of_unattached_files() {
        var owner = newUser();
        var now = AuthSamples.now();
        var first = created(owner, now);
        created(owner, now);
        var third = MediaSamples.picture(owner, now);

        assertThat(media().create(third, now.plus(LIFETIME), 2)).isFalse();
        assertThat(media().find(owner, third.id())).isEmpty();
        assertThat(media().create(MediaSamples.picture(newUser(), now), now.plus(LIFETIME), 2))
                .isTrue();

        attach(first, now);
        assertThat(media().create(third, now.plus(LIFETIME), 2)).isTrue();
    }

    @Test
    default void an_expired_or_detached_file_does_not_count_as_unattached() {
        var owner = newUser();
        var now = AuthSamples.now();
        var file = created(owner, now);
        attach(file, now);
        media().detach(owner, List.of(file.id()), now);
        created(MediaSamples.picture(owner, now.minus(LIFETIME)), now);
        var next = MediaSamples.picture(owner, now);

        assertThat(media().create(next, now.plus(LIFETIME), 1)).isTrue();
        assertThat(media().create(MediaSamples.picture(owner, now), now.plus(LIFETIME), 1))
                .isFalse();
    }

    @Test
    default void the_limit_of_unattached_files_holds_under_concurrency() {
        var owner = newUser();
        var now = AuthSamples.now();
        created(owner, now);

        var noted = ConcurrentRunner.run(
                50, thread -> media().create(MediaSamples.picture(owner, now), now.plus(LIFETIME), 4));

        assertThat(noted).filteredOn(done -> done).hasSize(3);
    }

    @Test
    default void a_file_can_be_attached_once_and_by_its_owner_only() {
        var now = AuthSamples.now();
        var file = created(newUser(), now);

        assertThat(attach(newUser(), file.id(), now)).isFalse();
        assertThat(attach(file.owner(), MediaSamples.id(), now)).isFalse();
        assertThat(attach(file, now)).isTrue();
        assertThat(attach(file, now)).isFalse();
        assertThat(media().find(file.owner(), file.id())).contains(file);
    }

    @Test
    default void one_of_many_concurrent_attachments_succeeds() {
        var now = AuthSamples.now();
        var file = created(newUser(), now);

        assertThat(ConcurrentRunner.run(10, thread -> attach(file, now))).containsOnlyOnce(true);
    }

    @Test
    default void a_file_close_to_its_expiry_cannot_be_attached() {
        var now = AuthSamples.now();
        var expire = now.plus(LIFETIME);
        var file = created(newUser(), now);

        assertThat(attach(file, expire)).isFalse();
        assertThat(attach(file, expire.minusMillis(1))).isTrue();
    }

    @Test
    default void an_attached_file_does_not_expire_until_it_is_detached() {
        var now = emptyPast();
        var file = created(newUser(), now);
        attach(file, now);
        var later = now.plus(LIFETIME.multipliedBy(2));

        assertThat(media().findExpired(later, MANY)).isEmpty();

        media().detach(file.owner(), List.of(file.id()), later);
        assertThat(media().findExpired(later.minusMillis(1), MANY)).isEmpty();
        assertThat(media().findExpired(later, MANY)).containsExactly(file);
        assertThat(attach(file, later)).isFalse();
    }

    @Test
    default void detaching_an_unattached_file_makes_it_expire() {
        var now = emptyPast();
        var file = created(newUser(), now);

        media().detach(file.owner(), List.of(file.id()), now.plusSeconds(1));

        assertThat(media().findExpired(now.plusSeconds(1), MANY)).containsExactly(file);
    }

    @Test
    default void a_second_detach_does_not_postpone_the_expiry() {
        var now = emptyPast();
        var file = created(newUser(), now);
        media().detach(file.owner(), List.of(file.id()), now);

        media().detach(file.owner(), List.of(file.id()), now.plusSeconds(5));

        assertThat(media().findExpired(now, MANY)).containsExactly(file);
    }

    @Test
    default void unknown_or_foreign_files_are_not_detached() {
        var now = emptyPast();
        var file = created(newUser(), now);

        media().detach(newUser(), List.of(file.id(), MediaSamples.id()), now);
        media().detach(file.owner(), List.of(), now);

        assertThat(media().findExpired(now, MANY)).isEmpty();
    }

    @Test
    default void expired_files_are_found_the_oldest_first() {
        var now = emptyPast();
        var second = created(newUser(), now.minusSeconds(2));
        var first = created(newUser(), now.minusSeconds(3));
        var third = created(newUser(), now.minusSeconds(1));
        var moment = now.plus(LIFETIME);

        assertThat(media().findExpired(moment, MANY)).containsExactly(first, second, third);
        assertThat(media().findExpired(moment, 2)).containsExactly(first, second);
    }

    @Test
    default void only_an_expired_row_is_deleted() {
        var now = emptyPast();
        var unused = created(newUser(), now);
        var used = created(newUser(), now);
        attach(used, now);
        var over = created(newUser(), now.minus(LIFETIME));

        Stream.of(unused, used, over).forEach(file -> media().delete(file, now));

        assertThat(media().find(unused.owner(), unused.id())).isPresent();
        assertThat(media().find(used.owner(), used.id())).isPresent();
        assertThat(media().find(over.owner(), over.id())).isEmpty();
        assertThat(media().findExpired(now, MANY)).isEmpty();
    }
}
