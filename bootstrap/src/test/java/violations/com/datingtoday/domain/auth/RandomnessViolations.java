package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Throw dice. */
final class RandomnessViolations {

    @Violates("the_hexagon_is_told_its_chances")
    static final class MakesAnId {
        final UUID id = UUID.randomUUID();
    }

    @Violates("the_hexagon_is_told_its_chances")
    static final class CallsMathRandom {
        final double eyes = Math.random();
    }

    @Violates("the_hexagon_is_told_its_chances")
    record Shuffles(List<String> cards) {
        void shuffle() {
            Collections.shuffle(cards);
        }
    }

    @Violates("the_hexagon_has_no_generator")
    record HoldsAGenerator(Random random) {}

    private RandomnessViolations() {}
}
