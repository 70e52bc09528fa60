package com.datingtoday.application.auth.login;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;

/** What is hashed of a code: bound to its phone, so that it proves nothing for another. */
final class CodeText {

    private CodeText() {}

    static String of(PhoneNumber phone, SmsCode code) {
        return phone.e164() + ":" + code.digits();
    }
}
