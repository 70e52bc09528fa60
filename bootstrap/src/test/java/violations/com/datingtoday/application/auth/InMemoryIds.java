package violations.com.datingtoday.application.auth;

import com.datingtoday.application.shared.Ids;
import com.datingtoday.bootstrap.architecture.Offends;
import com.datingtoday.domain.shared.UserId;

@Offends("driven_ports_are_implemented_by_driven_adapters")
record InMemoryIds(UserId only) implements Ids {

    @Override
    public UserId nextUser() {
        return only;
    }

    @Override
    public long next(Kind kind) {
        return only.value();
    }
}
