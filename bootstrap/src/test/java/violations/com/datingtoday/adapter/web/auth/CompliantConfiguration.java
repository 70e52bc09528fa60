package violations.com.datingtoday.adapter.web.auth;

/** Harmless: bootstrap must see it. */
public final class CompliantConfiguration {}
