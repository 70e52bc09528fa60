package violations.com.datingtoday.bootstrap;

/** Harmless. */
public record BootstrapType() {}
