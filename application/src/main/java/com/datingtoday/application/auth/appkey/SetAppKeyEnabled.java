package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppId;

/** Operator command that disables or enables a client app. */
public interface SetAppKeyEnabled {

    /** Returns false if the app does not exist or was changed concurrently. */
    boolean setEnabled(Command command);

    record Command(AppId id, boolean enabled) {}
}
