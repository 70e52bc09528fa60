package com.datingtoday.domain.auth;

/** A way to log in. The name in lower case is what is stored. */
public enum LoginType {

    /** By a code sent to a phone; the open id is a keyed hash of its number. */
    PHONE,

    /** Through another service; the open id is what that service calls the user. */
    THIRD_PARTY
}
