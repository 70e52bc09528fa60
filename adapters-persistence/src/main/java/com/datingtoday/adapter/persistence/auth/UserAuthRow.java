package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Locale;

record UserAuthRow(
        long userId,
        String loginType,
        String openId,
        Instant loginTime,
        Instant createTime,
        int logins,
        boolean suspended) {

    static UserAuthRow of(UserAuth.Active auth) {
        return new UserAuthRow(
                auth.user().value(),
                text(auth.type()),
                auth.openId(),
                auth.loginTime(),
                auth.createTime(),
                auth.logins(),
                false);
    }

    static String text(LoginType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    UserAuth toUserAuth() {
        var user = new UserId(userId);
        var type = LoginType.valueOf(loginType.toUpperCase(Locale.ROOT));
        return suspended
                ? new UserAuth.Suspended(user, type, openId, loginTime, createTime, logins)
                : new UserAuth.Active(user, type, openId, loginTime, createTime, logins);
    }
}
