package com.datingtoday.application.vip.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Contract of {@link VipInfos}. */
public interface VipInfosContract {

    VipInfos vipInfos();

    Transactions transactions();

    private void save(UserId user, Duration more) {
        transactions().inTransaction(() -> {
            var before = vipInfos().lock(user).vipDeadline();
            vipInfos().save(new VipInfo(user, (before == null ? Instant.EPOCH : before).plus(more)));
            return true;
        });
    }

    @Test
    default void a_user_who_never_was_vip_has_no_deadline() {
        var user = AuthSamples.user();

        assertThat(vipInfos().find(user)).isEqualTo(VipInfo.never(user));
        assertThat(transactions().inTransaction(() -> vipInfos().lock(user))).isEqualTo(VipInfo.never(user));
        assertThat(vipInfos().find(user)).isEqualTo(VipInfo.never(user));
    }

    @Test
    default void a_deadline_is_stored_to_the_millisecond_and_can_be_deleted() {
        var user = AuthSamples.user();
        var vip = new VipInfo(user, AuthSamples.now());
        transactions().inTransaction(() -> {
            vipInfos().lock(user);
            vipInfos().save(vip);
            return true;
        });
        assertThat(vipInfos().find(user)).isEqualTo(vip);

        transactions().inTransaction(() -> {
            vipInfos().save(VipInfo.never(vipInfos().lock(user).user()));
            return true;
        });
        assertThat(vipInfos().find(user)).isEqualTo(VipInfo.never(user));
    }

    @Test
    default void a_lock_serializes_changes_of_the_deadline() {
        var user = AuthSamples.user();

        ConcurrentRunner.run(8, _ -> {
            save(user, Duration.ofDays(1));
            return true;
        });

        assertThat(vipInfos().find(user).vipDeadline()).isEqualTo(Instant.EPOCH.plus(Duration.ofDays(8)));
    }
}
