package com.datingtoday.domain.auth;

/** Type of a login. The name in lower case is stored. */
public enum LoginType {

    /** SMS code; the open id is a keyed hash of the phone number. */
    PHONE,

    /** Third-party service; the open id is the user id at that service. */
    THIRD_PARTY
}
