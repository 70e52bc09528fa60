package com.datingtoday.adapter.web;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.appkey.FindAppKey;
import com.datingtoday.application.auth.login.SendSmsCode;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;

/** Authenticates every request as Anna, without a signature. */
public class AuthenticatedSlice {

    /** User of every request. */
    public static final UserId ANNA = new UserId(100_001);

    /** Session of every request. */
    public static final SessionId SESSION = new SessionId(ANNA, "0".repeat(32));

    @Bean
    FindAppKey findAppKey() {
        return _ -> Optional.empty();
    }

    @Bean
    SendSmsCode sendSmsCode() {
        return _ -> {
            throw new IllegalStateException("this slice has no login; mock SendSmsCode");
        };
    }

    @Bean
    AuthenticateRequest authenticateRequest() {
        var app = new AppId("an-app");
        var session = new AuthSession.Live(
                SESSION,
                app,
                SigningScheme.MESSAGE_SIGNATURE,
                new SessionKeys(new TokenHash("0".repeat(64)), List.of(), null),
                "",
                WebSlice.NOON,
                WebSlice.NOON.plus(Duration.ofDays(7)));
        var key = AppKey.create(app, "an-app", new Secret("x"), EnumSet.allOf(SigningScheme.class), false);
        return _ -> new Caller(key, SigningScheme.MESSAGE_SIGNATURE, new Caller.Login.Active(session, null));
    }
}
