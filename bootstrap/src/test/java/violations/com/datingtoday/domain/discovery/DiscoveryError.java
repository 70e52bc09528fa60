package violations.com.datingtoday.domain.discovery;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** Follows all rules; two implementations do not. */
public sealed interface DiscoveryError extends DomainError
        permits DiscoveryError.ClassError, DiscoveryError.CompliantError, ErrorOutsideInterface {

    @Violates("errors_are_nested_records")
    final class ClassError implements DiscoveryError {}

    record CompliantError() implements DiscoveryError {}
}
