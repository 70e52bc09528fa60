package com.datingtoday.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks names in the sources of modules that are not on the class path of the architecture rules. */
class SourceNamesTest {

    private static final Pattern TEST_METHOD = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest)\\b");
    private static final Pattern RUN_BY_THE_BUILD = Pattern.compile("(Test|Scenario|IT|Contract)\\.java$");
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

    /** The build runs classes by the end of their names; a test class of another name would never run. */
    @Test
    void test_classes_have_a_name_that_the_build_runs() {
        var tests = JavaSource.ofAllModules().stream()
                .filter(SourceNamesTest::declaresTests)
                .toList();

        assertThat(tests).hasSizeGreaterThan(100);
        assertThat(tests.stream().filter(SourceNamesTest::isNeverRun)).isEmpty();
    }

    @Test
    void a_test_class_that_the_build_does_not_run_is_reported() {
        var source = new JavaSource("LoginChecks.java", "class LoginChecks { @Test void a_code_is_valid_once() {} }");

        assertThat(declaresTests(source)).isTrue();
        assertThat(isNeverRun(source)).isTrue();
        assertThat(isNeverRun(new JavaSource("LoginScenario.java", source.text())))
                .isFalse();
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

    private static boolean declaresTests(JavaSource source) {
        return TEST_METHOD.matcher(source.code()).find();
    }

    /** Contracts are run by the classes that implement them. */
    private static boolean isNeverRun(JavaSource source) {
        return !RUN_BY_THE_BUILD.matcher(source.file()).find();
    }

    private static boolean isOutsideOfBenchmarks(JavaSource source) {
        return !(source.packageName() + ".").startsWith(BENCHMARK_PACKAGES + ".");
    }
}
