package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.UserId;

/** Everybody who remembers until when somebody is VIP. Within a second after a change none of them shows the old. */
public interface VipCache {

    /**
     * It is about to change.
     *
     * @throws com.datingtoday.application.shared.Unavailable if the others cannot be told; then it must not be changed
     */
    void beginChange(UserId user);

    /** It was changed; that the others cannot be told now is made up for by {@link #beginChange}. */
    void endChange(UserId user);
}
