package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.UserAuth;
import java.time.Instant;

/** Creates the {@code user_auth} row and the profile of a new user in one transaction. */
@ApplicationService
public record AccountRegistration(
        UserAuths auths,
        AccountInitializer accountInitializer,
        IdGenerator idGenerator,
        RandomSource randomSource,
        Transactions transactions) {

    private static final int NICKNAME_BYTES = 4;

    /** Returns the login method of a new user, with a new id; nothing is stored. */
    UserAuth.Active prepare(String openId, Instant now) {
        return UserAuth.register(idGenerator.nextUserId(), LoginType.PHONE, openId, now);
    }

    /**
     * Stores the user.
     *
     * @param firstSession stores the first session in the same transaction
     * @return false if the open id was registered meanwhile; nothing is stored then
     */
    boolean register(UserAuth.Active auth, PhoneNumber phone, Runnable firstSession) {
        return transactions.inTransaction(() -> {
            if (!auths.create(auth)) {
                return false;
            }
            var nickname = "u-" + randomSource.hex(NICKNAME_BYTES);
            accountInitializer.create(auth.user(), phone, nickname, auth.createTime());
            firstSession.run();
            return true;
        });
    }
}
