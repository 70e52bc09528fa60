package violations.com.datingtoday.application.visitor.port;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.application.visitor.CyclicType;

@Violates("packages_are_free_of_cycles")
public interface CyclicPort {

    void leave(CyclicType cyclicType);
}
