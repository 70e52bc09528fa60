package violations.com.datingtoday.domain.vip;

/** Harmless. */
public record Price(long minorUnits) {}
