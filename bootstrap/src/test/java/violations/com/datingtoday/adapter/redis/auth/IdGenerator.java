package violations.com.datingtoday.adapter.redis.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.UserId;

/** The name lacks the technology. */
@Violates("driven_adapters_are_named_after_their_port")
record IdGenerator(UserId only) implements com.datingtoday.application.shared.IdGenerator {

    @Override
    public UserId nextUserId() {
        return only;
    }

    @Override
    public long next(Sequence sequence) {
        return only.value();
    }
}
