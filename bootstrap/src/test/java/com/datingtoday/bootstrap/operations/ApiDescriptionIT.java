package com.datingtoday.bootstrap.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.TestInstance;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Each route of the API is described and requires a signature. */
class ApiDescriptionIT {

    final TestInstance testInstance = TestInstance.one();

    @Test
    void the_description_is_openapi_3_1_and_contains_every_route() {
        var description = testInstance.wire().get("/v3/api-docs").json();

        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(new TreeSet<>(description.path("paths").propertyNames())).isEqualTo(new TreeSet<>(routes()));
        assertThat(testInstance.wire().get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    @Test
    void each_operation_describes_its_parameters_responses_and_errors() {
        var description = testInstance.wire().get("/v3/api-docs").json();

        for (var operation : operations(description)) {
            assertThat(operation.path("summary").asString("")).isNotBlank();
            assertThat(operation.path("parameters").valueStream())
                    .allMatch(parameter -> Set.of("path", "query")
                                    .contains(parameter.path("in").asString())
                            || Set.of("Range", "Idempotency-Key")
                                    .contains(parameter.path("name").asString()));
            assertThat(operation.path("responses").propertyNames())
                    .contains("400", "413", "415", "431", "500", "503")
                    .containsAnyOf("200", "201");
        }
        assertSchemes(description, "/api/media/{id}/{rendition}", "get", 0);
        assertSchemes(description, "/api/users/me/album", "post", 1);
        assertSchemes(description, "/api/users/me", "patch", 2);
        var fields = description.at("/paths/~1api~1users~1me/patch/requestBody/content/application~1json/schema");
        assertThat(fields.at("/properties/height/type").toString()).contains("integer");
        assertThat(fields.at("/properties/birthday/type").toString()).contains("string");
        assertThat(fields.path("required").isEmpty()).isTrue();
        assertThat(description
                        .at("/paths/~1api~1media/post/requestBody/content")
                        .propertyNames())
                .containsExactly("multipart/form-data");
        var login = description
                .path("paths")
                .path("/api/auth/login")
                .path("post")
                .path("requestBody")
                .path("content");
        assertThat(login.propertyNames())
                .containsExactlyInAnyOrder("application/json", "application/x-www-form-urlencoded");
        assertThat(login.path("application/json")
                        .path("schema")
                        .path("properties")
                        .propertyNames())
                .containsExactly("phone", "code");
        assertThat(description
                        .path("components")
                        .path("schemas")
                        .path("LoginResponse")
                        .path("properties")
                        .propertyNames())
                .contains("token", "expire_time", "user_id", "session_id", "session_secret");
    }

    private static void assertSchemes(JsonNode description, String path, String method, int schemes) {
        var operation = description.path("paths").path(path).path(method);
        assertThat(operation.path("summary").asString("")).as(path).isNotBlank();
        assertThat(operation.path("security").size()).as(path).isEqualTo(schemes);
    }

    @Test
    void every_route_rejects_requests_without_signature() {
        // Links to stored files and payment notifications have other proofs; see AlbumIT and PurchaseIT.
        var signed = routes().stream()
                .filter(path -> !path.startsWith("/api/media/") && !path.startsWith("/api/payments/"))
                .toList();
        for (var route : signed) {
            for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                var apiReply = testInstance
                        .wire()
                        .send(testInstance
                                .wire()
                                .request(route.replaceAll("\\{.*?}", "1"))
                                .method(method, BodyPublishers.noBody()));

                assertThat(apiReply.code()).as(method + " " + route).isIn(1000, 1106);
            }
        }
    }

    private List<String> routes() {
        var all = new ArrayList<String>();
        testInstance
                .bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> all.addAll(mapping.getPatternValues()));
        return all.stream().filter(path -> path.startsWith("/api/")).toList();
    }

    private static List<JsonNode> operations(JsonNode description) {
        return description
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }
}
