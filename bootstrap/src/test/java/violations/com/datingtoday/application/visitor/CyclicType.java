package violations.com.datingtoday.application.visitor;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.application.visitor.port.CyclicPort;

@Violates("packages_have_no_cycles")
public record CyclicType(CyclicPort port) {}
