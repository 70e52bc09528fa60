package violations.com.datingtoday.adapter.web.auth;

/** Follows all rules: configuration may be public, because bootstrap imports it. */
public final class CompliantConfiguration {}
