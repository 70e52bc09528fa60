package com.datingtoday.bootstrap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.MatchRecorder;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A change on one instance becomes visible on another instance that has cached the profile. */
class ProfileConsistencyIT {

    final TestInstance one = TestInstance.one();
    final TestInstance two = TestInstance.two();

    @Test
    void a_change_is_visible_to_its_author_at_once_and_on_the_other_instance_soon() {
        var owner = TestUser.adult(one);
        var viewer = TestUser.adult(two);
        for (int i = 0; i < 5; i++) {
            var nickname = "changed-" + i;
            viewer.view(owner);

            owner.update("{\"nickname\": \"" + nickname + "\"}");

            assertThat(owner.getOwn().data("nickname")).isEqualTo(nickname);
            assertThat(owner.at(two).getOwn().data("nickname")).isEqualTo(nickname);
            assertThat(viewer.at(one).view(owner).data("nickname")).isEqualTo(nickname);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> viewer.view(owner).data("nickname").equals(nickname));
        }
    }

    @Test
    void a_hundred_concurrent_reads_of_a_profile_that_is_not_cached_share_its_query() {
        var viewer = TestUser.adult(one);
        var owner = TestUser.adult(two);
        one.awaitEventDelivery();
        var before = queries();
        var begin = System.nanoTime();

        var replies = ConcurrentRunner.run(100, _ -> viewer.view(owner).code());

        assertThat(replies).containsOnly(0);
        assertOneQueryPerProfileAndSecond(before, begin);
    }

    @Test
    void the_absence_of_a_user_is_cached() {
        var viewer = TestUser.adult(one);
        one.awaitEventDelivery();
        var before = queries();
        var begin = System.nanoTime();

        var replies = ConcurrentRunner.run(
                50, _ -> viewer.client().get("/api/users/1234567890123").code());

        assertThat(replies).containsOnly(501);
        assertOneQueryPerProfileAndSecond(before, begin);
    }

    /**
     * The readers need two profiles, the owner's and the viewer's. Different readers may load them, so there are at most
     * two queries. A loaded profile is shared for one second; on a slow machine the readers may need longer.
     */
    private void assertOneQueryPerProfileAndSecond(long before, long begin) {
        var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        assertThat(queries() - before).isBetween(1L, 2 * (1 + seconds));
    }

    @Test
    void concurrent_mutual_follows_are_one_match_with_one_event() {
        for (int i = 0; i < 5; i++) {
            var anna = TestUser.adult(one);
            var ben = TestUser.adult(two);

            var matches = ConcurrentRunner.run(
                    2, thread -> (thread == 0 ? anna.follow(ben) : ben.follow(anna)).data("match"));

            assertThat(matches).contains("true");
            assertThat(anna.follow(ben).data("match")).isEqualTo("true");
            assertThat(anna.getOwn().body()).contains("\"following\":1", "\"followers\":1");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !MatchRecorder.between(anna.id(), ben.id()).isEmpty());
            assertThat(MatchRecorder.between(anna.id(), ben.id())).hasSize(1);
        }
    }

    private long queries() {
        return one.meters().find("sql.statement").timers().stream()
                .filter(timer ->
                        String.valueOf(timer.getId().getTag("statement")).startsWith("UserInfoMapper.select"))
                .mapToLong(Timer::count)
                .sum();
    }
}
