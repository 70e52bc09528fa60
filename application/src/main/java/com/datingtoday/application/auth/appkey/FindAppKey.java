package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppKey;
import java.util.Optional;

/** Unauthenticated lookup of a client app, for the form of error responses. */
public interface FindAppKey {

    /** Returns the app from memory; empty if it does not exist. */
    Optional<AppKey> find(Query query);

    /**
     * Public name of a client app.
     *
     * @param name {@code appkey} or {@code keyid} as the client sent it
     */
    record Query(String name) {}
}
