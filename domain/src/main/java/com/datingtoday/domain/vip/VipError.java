package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainError;

/** Why something about VIP was refused. */
public sealed interface VipError extends DomainError {

    /** Only VIP may do this. */
    record NeedsVip(Privilege privilege) implements VipError {}
}
