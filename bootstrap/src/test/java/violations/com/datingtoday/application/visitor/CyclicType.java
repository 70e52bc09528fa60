package violations.com.datingtoday.application.visitor;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.application.visitor.port.CyclicPort;

@Violates("packages_are_free_of_cycles")
public record CyclicType(CyclicPort footprints) {}
