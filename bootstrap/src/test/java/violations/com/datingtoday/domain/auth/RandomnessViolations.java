package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

final class RandomnessViolations {

    @Violates("the_hexagon_calls_no_random_source")
    static final class CreatesRandomId {
        final UUID id = UUID.randomUUID();
    }

    @Violates("the_hexagon_calls_no_random_source")
    static final class CallsMathRandom {
        final double value = Math.random();
    }

    @Violates("the_hexagon_calls_no_random_source")
    record Shuffles(List<String> values) {
        void shuffle() {
            Collections.shuffle(values);
        }
    }

    @Violates("the_hexagon_has_no_random_generator")
    record HoldsGenerator(Random random) {}

    private RandomnessViolations() {}
}
