package com.datingtoday.bootstrap.settings;

import com.datingtoday.bootstrap.DatingTodayApplication;
import com.datingtoday.domain.shared.Sensitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** Properties of the settings records, and their generated metadata on the class path. */
final class SettingsMetadata {

    private static final String PREFIX = "datingtoday.";

    private SettingsMetadata() {}

    /** Returns the descriptions in the metadata by property; empty for a property without one. */
    static Map<String, String> descriptions() {
        var descriptions = new TreeMap<String, String>();
        try {
            var files = DatingTodayApplication.class
                    .getClassLoader()
                    .getResources("META-INF/spring-configuration-metadata.json");
            for (var file : Collections.list(files)) {
                try (var content = file.openStream()) {
                    for (var property : JsonMapper.shared().readTree(content).path("properties")) {
                        var name = property.path("name").asString();
                        if (name.startsWith(PREFIX)) {
                            descriptions.merge(
                                    name, property.path("description").asString(""), String::concat);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return descriptions;
    }

    /** Returns the properties that the records of all modules bind. */
    static List<String> boundProperties() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("com.datingtoday").stream()
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                .flatMap(type -> properties(
                        Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class))
                                .value(),
                        type))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> properties(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> properties(prefix, component));
    }

    private static Stream<String> properties(String prefix, RecordComponent component) {
        var property = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
        return component.getType().isRecord() && component.getType() != Sensitive.class
                ? properties(property, component.getType())
                : Stream.of(property);
    }
}
