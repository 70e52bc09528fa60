package violations.com.datingtoday.domain.discovery;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** Harmless, but for two of those who implement it. */
public sealed interface DiscoveryError extends DomainError
        permits DiscoveryError.ClassError, DiscoveryError.CompliantError, ErrorOutsideInterface {

    @Violates("errors_are_records_of_their_feature")
    final class ClassError implements DiscoveryError {}

    record CompliantError() implements DiscoveryError {}
}
