package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppId;

/** The operator shuts out a client app, or lets it in again. */
public interface SetAppKeyEnabled {

    /** Whether that was done; false if there is no such app, or it was changed at the same time. */
    boolean setEnabled(Command command);

    /**
     * Which app.
     *
     * @param enabled whether its requests are accepted from now on
     */
    record Command(AppId id, boolean enabled) {}
}
