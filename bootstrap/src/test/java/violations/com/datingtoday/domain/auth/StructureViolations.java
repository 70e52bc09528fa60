package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;

/** Have the wrong shape. */
final class StructureViolations {

    @Violates("the_hexagon_changes_nothing_in_place")
    static final class Changes {
        int state;
    }

    @Violates("records_stay_graspable")
    record Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

    /** As wide as a record may be; constants are no components. */
    record WideEnough(int a, int b, int c, int d, int e, int f, int g, int h) {
        static final int WIDTH = 8;
    }

    private StructureViolations() {}
}
