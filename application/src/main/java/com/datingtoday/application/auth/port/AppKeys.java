package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.util.List;
import java.util.Optional;

/** The client apps that may call. */
public interface AppKeys {

    /** The app of that name, from memory; a change made elsewhere shows within seconds. */
    Optional<AppKey> find(AppId id);

    /** All apps as stored now, by name; one whose secret cannot be read any more is left out, and logged. */
    List<AppKey> list();

    /**
     * Stores a new app.
     *
     * @return false if its name is taken; nothing is changed then
     */
    boolean add(AppKey app);

    /**
     * Replaces an app.
     *
     * @param before the app as it was read
     * @return false if it was changed or removed meanwhile; nothing is changed then
     */
    boolean replace(AppKey before, AppKey after);
}
