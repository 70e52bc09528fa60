package com.datingtoday.bootstrap.development;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.KeyedHasher;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Start page and documentation of the development start, outside of {@code /api} and without a signature. */
@TestConfiguration(proxyBeanMethods = false)
public class DevelopmentPages {

    private static final String API_YAML = "/v3/api-docs.yaml";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** Replaces the mapping of springdoc, which rejects requests because the application ignores {@code Accept}. */
    @Bean
    RouterFunction<ServerResponse> yaml(OpenApiWebMvcResource descriptions) {
        return RouterFunctions.route()
                .GET(
                        API_YAML,
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_YAML)
                                .body(descriptions.openapiYaml(request.servletRequest(), API_YAML, Locale.ENGLISH)))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> pages(UserAuths auths, KeyedHasher hashes, Clock clock, Profiles profiles) {
        var documents = DocumentFiles.ofProject();
        var startPage = new StartPage(new ExampleUsers(auths, hashes, clock), profiles, documents);
        return RouterFunctions.route()
                .GET(
                        "/",
                        _ -> ServerResponse.ok()
                                .contentType(HTML)
                                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                                .body(startPage.html()))
                .GET(
                        "/docs/{*name}",
                        request -> documents
                                .read(request.pathVariable("name").substring(1))
                                .map(text ->
                                        ServerResponse.ok().contentType(TEXT).body(text))
                                .orElseGet(() -> ServerResponse.notFound().build()))
                .build();
    }
}
