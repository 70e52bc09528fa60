package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppKey;
import java.util.Optional;

/** What is known of an app by its public name alone, before anything is proved: how it wants to be answered. */
public interface FindAppKey {

    /** The app of that name, from memory. */
    Optional<AppKey> find(Query query);

    /** By {@code appkey} or {@code keyid}, as the client wrote it. */
    record Query(String name) {}
}
