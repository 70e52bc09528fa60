package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.time.Duration;
import java.util.Optional;

/** The operator gives an app a new secret. */
public interface RotateAppSecret {

    /** The app with its new secret; empty if there is none of that name, or it was changed at the same time. */
    Optional<AppKey> rotate(Command command);

    /**
     * Which app.
     *
     * @param overlap how long the secret before stays valid; zero if it has leaked
     */
    record Command(AppId id, Duration overlap) {}
}
