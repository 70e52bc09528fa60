package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Offends;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Throw dice. */
final class ChanceOffenders {

    @Offends("the_hexagon_is_told_its_chances")
    static final class MakesAnId {
        final UUID id = UUID.randomUUID();
    }

    @Offends("the_hexagon_is_told_its_chances")
    static final class ThrowsADie {
        final double eyes = Math.random();
    }

    @Offends("the_hexagon_is_told_its_chances")
    record Shuffles(List<String> cards) {
        void shuffle() {
            Collections.shuffle(cards);
        }
    }

    @Offends("the_hexagon_has_no_generator")
    record HoldsAGenerator(Random random) {}

    private ChanceOffenders() {}
}
