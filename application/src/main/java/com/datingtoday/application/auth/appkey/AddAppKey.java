package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.SigningScheme;
import java.util.Optional;
import java.util.Set;

/** Operator command that creates a client app. */
public interface AddAppKey {

    /** Returns the app with a generated secret; empty if the app key exists. */
    Optional<AppKey> add(Command command);

    /**
     * New client app.
     *
     * @param id public name
     * @param name display name for operators
     */
    record Command(AppId id, String name, Set<SigningScheme> schemes, boolean always200) {}
}
