package com.datingtoday.bootstrap.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.development.DevelopmentMessages;
import com.datingtoday.bootstrap.development.DevelopmentPages;
import com.datingtoday.bootstrap.development.DevelopmentPhotos;
import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The development start, as an app developer sees it first. */
@org.junit.jupiter.api.TestInstance(Lifecycle.PER_CLASS)
class FirstContactIT {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern EXTERNAL = Pattern.compile("(?:src|href)=\"(?!/)");
    private static final Pattern USER = Pattern.compile("<td>(1380013800[1-5])</td><td>(\\d+)</td><td>[^<]+</td>");

    private DevelopmentServers servers;
    private TestInstance instance;

    @BeforeAll
    void start(@TempDir Path folder) {
        servers = DevelopmentServers.start(folder, false);
        instance = TestInstance.start(
                servers,
                List.of(DevelopmentPhotos.class, DevelopmentMessages.class, DevelopmentPages.class),
                "--datingtoday.media.storage.folder=" + folder.resolve("media"));
    }

    @AfterAll
    void stop() {
        instance.close();
        servers.close();
    }

    @Test
    void the_start_page_names_the_example_users_and_all_its_links_work() {
        var page = instance.wire().get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(USER.matcher(page.body()).results()).hasSize(5);
        assertThat(page.body()).contains("/swagger-ui.html", "/v3/api-docs", "/docs/signing.md", "/docs/openapi.yaml");
        assertThat(EXTERNAL.matcher(page.body()).find()).isFalse();
        assertThat(LINK.matcher(page.body()).results().map(link -> link.group(1)))
                .allSatisfy(
                        link -> assertThat(instance.wire().get(link).status()).isIn(200, 302));
    }

    @Test
    void the_documents_are_served_as_text() throws IOException {
        var signing = instance.wire().get("/docs/signing.md");

        assertThat(signing.status()).isEqualTo(200);
        assertThat(signing.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(signing.body()).isEqualTo(Files.readString(Path.of("../docs/signing.md")));
        assertThat(instance.wire().get("/docs/openapi.yaml").body()).contains("openapi: 3.1");
        assertThat(instance.wire().get("/docs/adr/README.md").status()).isEqualTo(200);
    }

    @Test
    void no_file_outside_of_the_documents_is_served() {
        assertThat(List.of(
                        "/docs/absent.md",
                        "/docs/../README.md",
                        "/docs/%2e%2e/README.md",
                        "/docs/..%2fREADME.md",
                        "/docs/adr/../../pom.xml",
                        "/docs//etc/passwd",
                        "/docs/%2fetc/passwd"))
                .allSatisfy(path ->
                        assertThat(instance.wire().bytes(path).statusCode()).isIn(400, 404));
    }

    @Test
    void the_api_description_exists_as_yaml() {
        var yaml = instance.wire().get("/v3/api-docs.yaml");

        assertThat(yaml.status()).isEqualTo(200);
        assertThat(yaml.body()).startsWith("openapi: 3.1");
    }

    @Test
    void each_example_user_has_photos_messages_and_visitors() {
        for (var phone : phones()) {
            var client = logIn(phone);

            var own = ok(client.get("/api/users/me"));
            assertThat(own.json().at("/data/photos")).hasSize(2);
            assertThat(own.json().at("/data/birthday").asString("")).isNotEmpty();
            var photo = own.json().at("/data/photos/0/large").asString();
            assertThat(instance.wire()
                            .bytes(photo.startsWith("http") ? photo.substring(photo.indexOf("/api/")) : photo)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(ok(client.get("/api/contacts")).json().at("/data/list")).isNotEmpty();
            assertThat(ok(client.get("/api/visitors/summary"))
                            .json()
                            .at("/data/new_count")
                            .asInt())
                    .isEqualTo(4);
        }
    }

    private List<String> phones() {
        return USER.matcher(instance.wire().get("/").body())
                .results()
                .map(user -> user.group(1))
                .toList();
    }

    private Scheme2Client logIn(String phone) {
        var client = instance.scheme2();
        var code = ok(client.post("/api/auth/sendsms", Map.of("phone", phone))).data("code");
        return client.as(ok(client.post("/api/auth/login", Map.of("phone", phone, "code", code))));
    }

    private static ApiReply ok(ApiReply reply) {
        assertThat(reply.code()).as(reply.body()).isZero();
        return reply;
    }
}
