package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;

final class StructureViolations {

    @Violates("fields_of_the_hexagon_are_final")
    static final class HasMutableField {
        int state;
    }

    @Violates("data_records_have_at_most_8_components")
    record NineComponents(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

    /** Follows all rules: constants are not components. */
    record EightComponents(int a, int b, int c, int d, int e, int f, int g, int h) {
        static final int SIZE = 8;
    }

    private StructureViolations() {}
}
