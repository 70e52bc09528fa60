package violations.com.datingtoday.domain.discovery;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** Harmless, but for two of those who implement it. */
public sealed interface DiscoveryError extends DomainError permits DiscoveryError.NoClass, DiscoveryError.Fine, Stray {

    @Violates("errors_are_records_of_their_feature")
    final class NoClass implements DiscoveryError {}

    record Fine() implements DiscoveryError {}
}
