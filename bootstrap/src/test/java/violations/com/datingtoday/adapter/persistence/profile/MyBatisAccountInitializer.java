package violations.com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Follows all rules: profile depends on auth here to implement a driven port of auth. */
record MyBatisAccountInitializer() implements AccountInitializer {

    @Override
    public void create(UserId user, PhoneNumber phone, String nickname, Instant now) {}
}
