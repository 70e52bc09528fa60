package violations.com.datingtoday.domain.vip;

public record Price(long minorUnits) {}
