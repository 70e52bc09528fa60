package offence.com.datingtoday.bootstrap;

/** Harmless. */
public record Assembly() {}
