package com.datingtoday.domain.vip;

/** Place of the checkout. */
public enum PaymentScene {
    /** In a mobile application, which opens the provider's application. */
    APP,
    /** On a web page. */
    WEB
}
