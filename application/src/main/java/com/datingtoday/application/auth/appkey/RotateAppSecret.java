package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.time.Duration;
import java.util.Optional;

/** Operator command that replaces the secret of a client app. */
public interface RotateAppSecret {

    /** Returns the app with its new secret; empty if it does not exist or was changed concurrently. */
    Optional<AppKey> rotate(Command command);

    /**
     * Client app whose secret is replaced.
     *
     * @param overlap period in which the previous secret stays valid; zero if it leaked
     */
    record Command(AppId id, Duration overlap) {}
}
