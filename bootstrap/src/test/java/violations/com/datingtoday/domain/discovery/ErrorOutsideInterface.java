package violations.com.datingtoday.domain.discovery;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("errors_are_records_of_their_feature")
public record ErrorOutsideInterface() implements DiscoveryError {}
