package com.datingtoday.adapter.persistence.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.ProfilesContract;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
record MyBatisProfilesIT(
        @Autowired Profiles profiles,
        @Autowired Albums albums,
        @Autowired Labels labels,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts,
        @Autowired UserAuths auths,
        @Autowired JdbcTemplate jdbc,
        @Autowired MeterRegistry meters)
        implements ProfilesContract {

    @Override
    public void create(UserId user, String phone, String nickname, Instant now) {
        accounts.create(user, new PhoneNumber(phone), nickname, now);
        auths.create(UserAuth.register(user, LoginType.PHONE, "1." + AuthSamples.hex(16), now));
    }

    @Override
    public void suspend(UserId user) {
        auths.suspend(user);
    }

    @Override
    public void makeVip(UserId user, Instant deadline) {
        jdbc.update(
                "insert into vip_info (user_id, vip_deadline) values (?, ?)",
                user.value(),
                deadline.toString().replace("T", " ").replace("Z", ""));
    }

    @Test
    void fifty_profiles_cost_as_many_statements_as_one() {
        var people = IntStream.range(0, 50)
                .mapToObj(i -> new TestAccounts(accounts).newUser())
                .toList();
        var sql = new StatementCounter(meters);

        for (var some : List.of(people.subList(0, 1), people)) {
            var before = sql.statements();
            assertThat(profiles.find(some)).hasSameSizeAs(some);
            assertThat(sql.statements() - before).isEqualTo(3);
        }
    }

    @Test
    void the_avatar_is_stored_in_the_row_of_the_user() {
        var user = new TestAccounts(accounts).newUser();
        var album = ProfileSamples.album(ReviewState.PENDING, ReviewState.VISIBLE);

        save(user, UserAlbum.EMPTY, album);
        assertThat(avatar(user)).isEqualTo(album.photos().getLast().media().value());

        save(user, album, UserAlbum.EMPTY);
        assertThat(avatar(user)).isNull();
    }

    private void save(UserId user, UserAlbum before, UserAlbum after) {
        transactions.inTransaction(() -> {
            albums.save(user, before, after, AuthSamples.now());
            return true;
        });
    }

    private @Nullable String avatar(UserId user) {
        return jdbc.queryForObject("select avatar from user_info where id = ?", String.class, user.value());
    }
}
