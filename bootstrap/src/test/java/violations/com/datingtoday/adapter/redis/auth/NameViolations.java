package violations.com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.UserId;

final class NameViolations {

    record CountingIdGenerator(UserId only) implements IdGenerator {
        @Override
        public UserId nextUserId() {
            return only;
        }

        @Override
        public long next(Sequence sequence) {
            return only.value();
        }
    }

    @Violates("driven_adapters_are_named_after_their_port")
    record Numbers(UserId only) implements IdGenerator {
        @Override
        public UserId nextUserId() {
            return only;
        }

        @Override
        public long next(Sequence sequence) {
            return only.value();
        }
    }

    private NameViolations() {}
}
