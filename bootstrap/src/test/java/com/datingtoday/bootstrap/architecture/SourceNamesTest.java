package com.datingtoday.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks names in the sources of modules that are not on the class path of the architecture rules. */
class SourceNamesTest {

    private static final String BENCHMARK_PACKAGES = "com.datingtoday.benchmarks";

    @Test
    void types_of_main_code_and_tests_are_not_named_by_gerunds() {
        var sources = JavaSource.ofAllModules().stream()
                .filter(source -> !source.packageName().startsWith("violations."));

        assertThat(sources.flatMap(SourceNamesTest::gerunds)).isEmpty();
    }

    @Test
    void benchmarks_declare_no_package_of_another_module() {
        var sources = JavaSource.ofAllModules().stream()
                .filter(source -> source.file().startsWith("benchmarks"))
                .toList();

        assertThat(sources).isNotEmpty();
        assertThat(sources.stream().filter(SourceNamesTest::isOutsideOfBenchmarks))
                .isEmpty();
    }

    @Test
    void a_nested_type_that_is_named_by_a_gerund_is_reported() {
        var source = new JavaSource("Outer.java", """
                package com.datingtoday.domain;

                /** The class Meaning is mentioned here only. */
                class Outer {
                    private static final String TEXT = "class Wording {}";

                    record Sending<T>(T text) {}

                    sealed interface Listing permits Typing {}

                    record Typing() implements Listing {}
                }
                """);

        assertThat(source.declaredTypes()).containsExactly("Outer", "Sending", "Listing", "Typing");
        assertThat(gerunds(source)).containsExactly("Sending in Outer.java");
    }

    @Test
    void a_benchmark_in_the_package_of_another_module_is_reported() {
        var source = new JavaSource("CellBenchmark.java", "package com.datingtoday.domain.shared.geo;");

        assertThat(isOutsideOfBenchmarks(source)).isTrue();
    }

    private static Stream<String> gerunds(JavaSource source) {
        return source.declaredTypes().stream().filter(Gerunds::isGerund).map(name -> name + " in " + source.file());
    }

    private static boolean isOutsideOfBenchmarks(JavaSource source) {
        return !(source.packageName() + ".").startsWith(BENCHMARK_PACKAGES + ".");
    }
}
