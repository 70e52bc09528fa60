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

/** What every {@link StoredMedia} promises. */
public interface StoredMediaContract {

    int MANY = 100;
    Duration LIFETIME = Duration.ofHours(1);

    StoredMedia media();

    Transactions transactions();

    /** Somebody with an account. */
    UserId somebody();

    private Media begun(UserId owner, Instant now) {
        return begun(MediaSamples.picture(owner, now), now.plus(LIFETIME));
    }

    private Media begun(Media file, Instant expireTime) {
        assertThat(media().create(file, expireTime, MANY)).isTrue();
        return file;
    }

    private boolean used(Media file, Instant notBefore) {
        return used(file.owner(), file.id(), notBefore);
    }

    private boolean used(UserId owner, MediaId id, Instant notBefore) {
        return transactions().inTransaction(() -> media().attach(owner, id, notBefore));
    }

    /** In a past of its own, where nothing is over that another test has stored. */
    private Instant emptyPast() {
        var moment = Instant.ofEpochSecond(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
        var end = moment.plus(Duration.ofDays(1));
        for (var over = media().findExpired(end, MANY); !over.isEmpty(); over = media().findExpired(end, MANY)) {
            over.forEach(file -> media().delete(file, end));
        }
        return moment;
    }

    @Test
    default void a_noted_file_is_found_unchanged() {
        var owner = somebody();
        var now = AuthSamples.now();

        Stream.of(MediaSamples.picture(owner, now), MediaSamples.audio(owner, now), MediaSamples.video(owner, now))
                .map(file -> begun(file, now.plus(LIFETIME)))
                .forEach(file -> assertThat(media().find(owner, file.id())).contains(file));
    }

    @Test
    default void a_file_is_found_by_its_owner_alone() {
        var file = begun(somebody(), AuthSamples.now());

        assertThat(media().find(somebody(), file.id())).isEmpty();
        assertThat(media().find(file.owner(), MediaSamples.id())).isEmpty();
    }

    @Test
    default void nobody_has_more_unused_files_than_allowed() {
        var owner = somebody();
        var now = AuthSamples.now();
        var first = begun(owner, now);
        begun(owner, now);
        var third = MediaSamples.picture(owner, now);

        assertThat(media().create(third, now.plus(LIFETIME), 2)).isFalse();
        assertThat(media().find(owner, third.id())).isEmpty();
        assertThat(media().create(MediaSamples.picture(somebody(), now), now.plus(LIFETIME), 2))
                .isTrue();

        used(first, now);
        assertThat(media().create(third, now.plus(LIFETIME), 2)).isTrue();
    }

    @Test
    default void a_released_file_counts_as_unused_until_it_is_swept() {
        var owner = somebody();
        var now = AuthSamples.now();
        var file = begun(owner, now);
        used(file, now);
        media().detach(owner, List.of(file.id()), now);
        var next = MediaSamples.picture(owner, now);

        assertThat(media().create(next, now.plus(LIFETIME), 1)).isFalse();

        media().delete(file, now);
        assertThat(media().create(next, now.plus(LIFETIME), 1)).isTrue();
    }

    @Test
    default void of_many_at_once_only_as_many_are_noted_as_allowed() {
        var owner = somebody();
        var now = AuthSamples.now();
        begun(owner, now);

        var noted = ConcurrentRunner.run(
                50, thread -> media().create(MediaSamples.picture(owner, now), now.plus(LIFETIME), 4));

        assertThat(noted).filteredOn(done -> done).hasSize(3);
    }

    @Test
    default void a_file_is_used_once_and_by_its_owner() {
        var now = AuthSamples.now();
        var file = begun(somebody(), now);

        assertThat(used(somebody(), file.id(), now)).isFalse();
        assertThat(used(file.owner(), MediaSamples.id(), now)).isFalse();
        assertThat(used(file, now)).isTrue();
        assertThat(used(file, now)).isFalse();
        assertThat(media().find(file.owner(), file.id())).contains(file);
    }

    @Test
    default void of_many_who_use_a_file_at_once_one_does() {
        var now = AuthSamples.now();
        var file = begun(somebody(), now);

        assertThat(ConcurrentRunner.run(10, thread -> used(file, now))).containsOnlyOnce(true);
    }

    @Test
    default void a_file_that_the_sweep_may_have_begun_with_is_not_used() {
        var now = AuthSamples.now();
        var expire = now.plus(LIFETIME);
        var file = begun(somebody(), now);

        assertThat(used(file, expire)).isFalse();
        assertThat(used(file, expire.minusMillis(1))).isTrue();
    }

    @Test
    default void a_used_file_is_kept_until_it_is_released() {
        var now = emptyPast();
        var file = begun(somebody(), now);
        used(file, now);
        var later = now.plus(LIFETIME.multipliedBy(2));

        assertThat(media().findExpired(later, MANY)).isEmpty();

        media().detach(file.owner(), List.of(file.id()), later);
        assertThat(media().findExpired(later.minusMillis(1), MANY)).isEmpty();
        assertThat(media().findExpired(later, MANY)).containsExactly(file);
        assertThat(used(file, later)).isFalse();
    }

    @Test
    default void a_file_that_was_not_used_is_released_before_its_time() {
        var now = emptyPast();
        var file = begun(somebody(), now);

        media().detach(file.owner(), List.of(file.id()), now.plusSeconds(1));

        assertThat(media().findExpired(now.plusSeconds(1), MANY)).containsExactly(file);
    }

    @Test
    default void releasing_again_does_not_put_the_sweep_off() {
        var now = emptyPast();
        var file = begun(somebody(), now);
        media().detach(file.owner(), List.of(file.id()), now);

        media().detach(file.owner(), List.of(file.id()), now.plusSeconds(5));

        assertThat(media().findExpired(now, MANY)).containsExactly(file);
    }

    @Test
    default void what_is_unknown_or_another_s_is_not_released() {
        var now = emptyPast();
        var file = begun(somebody(), now);

        media().detach(somebody(), List.of(file.id(), MediaSamples.id()), now);
        media().detach(file.owner(), List.of(), now);

        assertThat(media().findExpired(now, MANY)).isEmpty();
    }

    @Test
    default void files_whose_time_is_over_are_listed_the_oldest_first() {
        var now = emptyPast();
        var second = begun(somebody(), now.minusSeconds(2));
        var first = begun(somebody(), now.minusSeconds(3));
        var third = begun(somebody(), now.minusSeconds(1));
        var moment = now.plus(LIFETIME);

        assertThat(media().findExpired(moment, MANY)).containsExactly(first, second, third);
        assertThat(media().findExpired(moment, 2)).containsExactly(first, second);
    }

    @Test
    default void only_a_file_whose_time_is_over_is_forgotten() {
        var now = emptyPast();
        var unused = begun(somebody(), now);
        var used = begun(somebody(), now);
        used(used, now);
        var over = begun(somebody(), now.minus(LIFETIME));

        Stream.of(unused, used, over).forEach(file -> media().delete(file, now));

        assertThat(media().find(unused.owner(), unused.id())).isPresent();
        assertThat(media().find(used.owner(), used.id())).isPresent();
        assertThat(media().find(over.owner(), over.id())).isEmpty();
        assertThat(media().findExpired(now, MANY)).isEmpty();
    }
}
