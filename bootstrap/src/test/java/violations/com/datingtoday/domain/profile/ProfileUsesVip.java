package violations.com.datingtoday.domain.profile;

import violations.com.datingtoday.domain.vip.Price;

/** Follows all rules: profile may depend on VIP. */
record ProfileUsesVip(Price price) {}
