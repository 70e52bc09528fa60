package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.UserAuth;
import java.time.Instant;

/** Registration of a new user: the {@code user_auth} row and the profile. */
@ApplicationService
public record AccountRegistration(
        UserAuths auths, AccountInitializer accountInitializer, IdGenerator idGenerator, RandomSource randomSource) {

    private static final int NICKNAME_BYTES = 4;

    /** Returns the first login of a new user, with a new id; nothing is stored. */
    UserAuth.Active prepare(String openId, Instant now) {
        return UserAuth.register(idGenerator.nextUserId(), LoginType.PHONE, openId, now);
    }

    /**
     * Creates the user. Must be called inside the transaction that stores the first session.
     *
     * @return false if the open id was registered meanwhile; nothing is stored then
     */
    boolean create(UserAuth.Active auth, PhoneNumber phone) {
        if (!auths.create(auth)) {
            return false;
        }
        var nickname = "u-" + randomSource.hex(NICKNAME_BYTES);
        accountInitializer.create(auth.user(), phone, nickname, auth.createTime());
        return true;
    }
}
