package com.datingtoday.adapter.web.shared;

import com.datingtoday.domain.shared.UserId;

/** Receives each authenticated request before its controller runs. Implementations must not block or throw. */
@FunctionalInterface
public interface AuthenticatedRequestListener {

    void onAuthenticatedRequest(UserId user);
}
