package violations.com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Harmless: the elder asks through a port of its own, and the younger feature's adapter answers. */
record MyBatisAccountInitializer() implements AccountInitializer {

    @Override
    public void create(UserId user, PhoneNumber phone, String nickname, Instant now) {}
}
