package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.SigningScheme;
import java.util.Optional;
import java.util.Set;

/** The operator admits a new client app. */
public interface AddAppKey {

    /** The app with the secret made for it; empty if the name is taken. */
    Optional<AppKey> add(Command command);

    /**
     * The app.
     *
     * @param id its public name
     * @param name what operators call it
     */
    record Command(AppId id, String name, Set<SigningScheme> schemes, boolean always200) {}
}
