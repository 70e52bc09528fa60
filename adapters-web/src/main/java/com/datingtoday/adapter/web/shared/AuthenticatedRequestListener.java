package com.datingtoday.adapter.web.shared;

import com.datingtoday.domain.shared.UserId;

/** Is told of each request of somebody who is logged in, before it is worked on; neither waits nor fails. */
@FunctionalInterface
public interface AuthenticatedRequestListener {

    /** Somebody is here. */
    void onAuthenticatedRequest(UserId user);
}
