package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.util.List;
import java.util.Optional;

/** Store of client apps. */
public interface AppKeys {

    /**
     * Returns the app from memory; changes on other instances become visible after the reload interval, 5 seconds by
     * default.
     */
    Optional<AppKey> find(AppId id);

    /** Returns all stored apps by app key. An app whose secret cannot be decrypted is logged and omitted. */
    List<AppKey> list();

    /**
     * Creates a client app.
     *
     * @return false if the app key exists; nothing changes then
     */
    boolean create(AppKey app);

    /**
     * Replaces a client app.
     *
     * @param before app as it was read
     * @return false if the app was changed or deleted since; nothing changes then
     */
    boolean replace(AppKey before, AppKey after);
}
