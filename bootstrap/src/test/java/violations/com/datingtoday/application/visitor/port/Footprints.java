package violations.com.datingtoday.application.visitor.port;

import com.datingtoday.bootstrap.architecture.Offends;
import violations.com.datingtoday.application.visitor.Visiting;

@Offends("packages_are_free_of_cycles")
public interface Footprints {

    void leave(Visiting visiting);
}
