package com.datingtoday.domain.profile.value;

/** Kinds of external addresses: ways to reach a user outside of this service. */
public enum AddressKind {
    /** A phone number. */
    PHONE,
    /** A link, an email address, or the name of an account of another messenger. */
    LINK
}
