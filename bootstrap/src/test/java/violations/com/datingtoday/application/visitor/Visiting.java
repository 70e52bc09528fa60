package violations.com.datingtoday.application.visitor;

import com.datingtoday.bootstrap.architecture.Offends;
import violations.com.datingtoday.application.visitor.port.Footprints;

@Offends("packages_are_free_of_cycles")
public record Visiting(Footprints footprints) {}
