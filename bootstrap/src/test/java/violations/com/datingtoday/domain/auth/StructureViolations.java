package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.Sensitive;
import java.util.List;

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

    @Violates("records_print_no_sensitive_values")
    record PrintsToken(String token) {}

    @Violates("records_print_no_sensitive_values")
    record PrintsSecrets(List<String> secrets) {}

    /** Follows all rules: the text of the wrapper omits the value. */
    record WrapsToken(Sensitive<String> token, List<Sensitive<String>> secrets) {}

    /** Follows all rules: the text omits the value. */
    record OverridesText(String token) {

        @Override
        public String toString() {
            return Sensitive.MASK;
        }
    }

    private StructureViolations() {}
}
