package violations.com.datingtoday.application.visitor;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.application.visitor.port.Footprints;

@Violates("packages_are_free_of_cycles")
public record Visiting(Footprints footprints) {}
