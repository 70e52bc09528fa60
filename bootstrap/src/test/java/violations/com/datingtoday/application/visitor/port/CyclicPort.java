package violations.com.datingtoday.application.visitor.port;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.application.visitor.CyclicType;

@Violates("packages_have_no_cycles")
public interface CyclicPort {

    void save(CyclicType value);
}
