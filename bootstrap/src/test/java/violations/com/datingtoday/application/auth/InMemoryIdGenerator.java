package violations.com.datingtoday.application.auth;

import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.UserId;

@Violates("driven_ports_are_implemented_by_driven_adapters")
record InMemoryIdGenerator(UserId only) implements IdGenerator {

    @Override
    public UserId nextUserId() {
        return only;
    }

    @Override
    public long next(Sequence sequence) {
        return only.value();
    }
}
