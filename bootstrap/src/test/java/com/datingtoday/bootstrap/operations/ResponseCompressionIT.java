package com.datingtoday.bootstrap.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON over one kibibyte is compressed on request. */
class ResponseCompressionIT {

    private static final String GZIP = "gzip";

    private final TestInstance testInstance = TestInstance.one();
    private final TestUser testUser = TestUser.adult(testInstance);

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private HttpRequest.Builder signed(String target) {
        return testUser.client().signed("GET", target, "");
    }

    private static String encoding(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Encoding").orElse("none");
    }

    private static JsonNode decompressed(HttpResponse<byte[]> response) throws IOException {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return JsonMapper.shared().readTree(text.readAllBytes());
        }
    }

    @Test
    void a_signed_response_over_one_kibibyte_is_compressed_on_request() throws Exception {
        var plain = send(signed("/api/labels"));
        var compressed = send(signed("/api/labels").header("Accept-Encoding", GZIP));

        assertThat(encoding(plain)).isEqualTo("none");
        assertThat(encoding(compressed)).isEqualTo(GZIP);
        assertThat(compressed.headers().firstValue("Vary").orElse("")).containsIgnoringCase("accept-encoding");
        assertThat(decompressed(compressed)).isEqualTo(JsonMapper.shared().readTree(plain.body()));
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
    }

    @Test
    void the_description_of_the_api_is_compressed_on_request() throws Exception {
        var compressed = send(testInstance.wire().request("/v3/api-docs").header("Accept-Encoding", GZIP));

        assertThat(encoding(compressed)).isEqualTo(GZIP);
        assertThat(decompressed(compressed).path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void short_and_rejected_responses_have_a_length_and_are_not_compressed() throws Exception {
        var small = send(signed("/api/users/me/labels").header("Accept-Encoding", GZIP));
        var rejected = send(testInstance.wire().request("/api/labels").header("Accept-Encoding", GZIP));

        assertThat(small.statusCode()).isEqualTo(200);
        assertThat(rejected.statusCode()).isEqualTo(401);
        for (var response : new HttpResponse<?>[] {small, rejected}) {
            assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(response.headers().firstValue("Content-Length")).isPresent();
        }
    }

    @Test
    void a_stored_file_is_not_compressed_and_has_its_length() throws Exception {
        var photo = testUser.client().upload("/api/users/me/album", TestPhotos.jpeg());
        var link = photo.data("medium");

        var file = send(testInstance.wire().request(link).header("Accept-Encoding", GZIP));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(encoding(file)).isEqualTo("none");
        assertThat(file.headers().firstValueAsLong("Content-Length").orElse(0)).isEqualTo(file.body().length);
    }
}
