package com.datingtoday.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.shared.error.ErrorResponseWriter;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.bootstrap.development.ErrorSamples;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * The snapshots contain the HTTP interface: every path with its parameters, bodies and responses, and every code with
 * its HTTP statuses. They do not contain names of Java types, schemas and operations.
 *
 * <p>{@code mvn verify -Dcontract.update=true} rewrites {@code contract/http.txt} and {@code contract/codes.txt}; see
 * {@link Snapshot}.
 */
class HttpContractIT {

    private final TestInstance testInstance = TestInstance.one();

    @Test
    void every_call_has_its_parameters_and_responses() {
        var document = testInstance.wire().get("/v3/api-docs").json();

        Snapshot.assertSame("http.txt", ApiLines.of(document));
    }

    @Test
    void every_code_has_its_number_and_status() throws IOException {
        var lines = new TreeSet<String>();
        for (var code : ErrorCode.values()) {
            lines.add("code %4d".formatted(code.number()));
        }
        for (var failure : failures()) {
            lines.add(answer(failure));
        }

        assertThat(lines).hasSizeGreaterThan(100);
        Snapshot.assertSame("codes.txt", lines);
    }

    private static List<RuntimeException> failures() {
        var refusals = ErrorSamples.ofAllErrors().stream().map(DomainException::new);
        var outages = Arrays.stream(DependencyUnavailableException.Dependency.values())
                .map(dependency -> new DependencyUnavailableException(dependency, null));
        return Stream.of(refusals, outages, Stream.of(new IllegalStateException("failure of the test")))
                .<RuntimeException>flatMap(kind -> kind)
                .toList();
    }

    private String answer(RuntimeException failure) throws IOException {
        var response = new MockHttpServletResponse();
        testInstance.bean(ErrorResponseWriter.class).write(failure, new MockHttpServletRequest(), response);
        var body = JsonMapper.shared().readTree(response.getContentAsByteArray());
        return "code %4d: status %d, fields %s, data %s, headers %s"
                .formatted(
                        body.path("code").asInt(),
                        response.getStatus(),
                        new TreeSet<>(body.propertyNames()),
                        new TreeSet<>(body.path("data").propertyNames()),
                        new TreeSet<>(response.getHeaderNames()));
    }
}
