package violations.com.datingtoday.domain.discovery;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("errors_are_nested_records")
public record ErrorOutsideInterface() implements DiscoveryError {}
