package violations.com.datingtoday.bootstrap;

public record BootstrapType() {}
