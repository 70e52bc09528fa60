package com.datingtoday.domain.vip;

/** Where somebody pays. */
public enum PaymentScene {
    /** In an application on a phone, which opens the provider's one. */
    APP,
    /** On a page in a browser. */
    WEB
}
