package violations.com.datingtoday.domain.profile;

import violations.com.datingtoday.domain.vip.Price;

/** Harmless: VIP is an elder of the profile. */
record ProfileUsesVip(Price price) {}
