package com.datingtoday.adapter.web.shared.config;

import com.datingtoday.adapter.web.shared.config.ClientConfigSource.Enumeration;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.shared.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint for the limits, and the texts of enumerations, that a client displays. */
@RestController
@Tag(name = "config", description = "Get limits and the texts of enumerations")
final class ClientConfigController {

    private static final String CACHE_CONTROL = Objects.requireNonNull(
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().getHeaderValue());

    private final ConfigResponse config;

    ClientConfigController(List<ClientConfigSource> sources, ChoiceTexts texts) {
        var limits = new TreeMap<String, Long>();
        limits.put("page_limit", (long) PageLimit.MAX);
        limits.put("page_limit_default", (long) PageLimit.DEFAULT);
        var enumerations = new TreeMap<String, List<ChoiceResponse>>();
        for (var source : sources) {
            limits.putAll(source.limits());
            source.enumerations()
                    .forEach(enumeration -> enumerations.put(enumeration.name(), choices(enumeration, texts)));
        }
        this.config = new ConfigResponse(limits, enumerations);
    }

    record ConfigResponse(
            @Schema(
                    description = "Limits by name. Lengths are in characters, _bytes in bytes, _seconds in seconds.",
                    example = "{\"album_photos\": 9, \"nickname_min_length\": 2}")
            Map<String, Long> limits,

            @Schema(description = "Values of each enumeration by name, in the order in which a client offers them.")
            Map<String, List<ChoiceResponse>> enumerations) {}

    record ChoiceResponse(
            @Schema(
                    types = {"integer", "string"},
                    description = "Value in parameters and responses.")
            Object value,

            @Schema(description = "English text.", example = "female")
            String en,

            @Schema(description = "Chinese text.", example = "女")
            String zh) {}

    @GetMapping("/api/config")
    @Operation(
            operationId = "getConfig",
            summary = "Get limits and the texts of enumerations",
            description = "Texts in English and Chinese. The response is the same for all users and requires no login;"
                    + " it can be cached for an hour.")
    Envelope<ConfigResponse> getConfig(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return Envelope.of(config);
    }

    private static List<ChoiceResponse> choices(Enumeration enumeration, ChoiceTexts texts) {
        return enumeration.values().stream()
                .map(value -> new ChoiceResponse(
                        value,
                        texts.textOf(enumeration.name(), value, Locale.ENGLISH),
                        texts.textOf(enumeration.name(), value, Locale.CHINESE)))
                .toList();
    }
}
