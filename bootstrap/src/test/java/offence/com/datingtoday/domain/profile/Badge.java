package offence.com.datingtoday.domain.profile;

import offence.com.datingtoday.domain.vip.Price;

/** Harmless: VIP is an elder of the profile. */
record Badge(Price price) {}
