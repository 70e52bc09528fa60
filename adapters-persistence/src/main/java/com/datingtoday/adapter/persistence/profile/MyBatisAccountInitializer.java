package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Inserts the row of the profile; the profile feature fills it later. */
@Component
record MyBatisAccountInitializer(UserInfoMapper mapper, Encryption encryption) implements AccountInitializer {

    @Override
    public void create(UserId user, PhoneNumber phone, String nickname, Instant now) {
        var encryptedText = encryption.encrypt("user_info.phone:" + user.value(), phone.e164());
        mapper.insert(user.value(), nickname, encryptedText.ciphertext(), encryptedText.keyId(), now);
    }
}
