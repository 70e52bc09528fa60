package com.datingtoday.bootstrap.development;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lookup of the example users by phone number. */
record ExampleUsers(UserAuths auths, KeyedHasher hashes, Clock clock) {

    static final List<PhoneNumber> PHONES = Stream.of(
                    "+8613800138001", "+8613800138002", "+8613800138003", "+8613800138004", "+8613800138005")
            .map(PhoneNumber::new)
            .toList();

    /** Returns the user; empty before the first start has added the user. */
    Optional<UserId> find(PhoneNumber phone) {
        var openIds = hashes.hashesUnderAllKeys(KeyedHasher.Purpose.PHONE_LOOKUP, phone.e164());
        return auths.find(LoginType.PHONE, openIds, clock.instant())
                .map(known -> known.auth().user());
    }

    /**
     * Returns an existing user.
     *
     * @param number last digit of the phone number
     */
    UserId get(int number) {
        return find(PHONES.get(number - 1)).orElseThrow();
    }
}
