package com.datingtoday.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class ConfigurationMetadataTest {

    private final Map<String, String> descriptions = SettingsMetadata.descriptions();

    @Test
    void every_bound_property_has_a_description() {
        assertThat(SettingsMetadata.boundProperties())
                .hasSizeGreaterThan(100)
                .allSatisfy(property ->
                        assertThat(descriptions.get(property)).as(property).isNotBlank());
    }

    @Test
    void every_property_of_a_configuration_file_is_in_the_metadata() throws IOException {
        var properties = new TreeMap<String, String>();
        for (var file : List.of("application.yaml", "application-development.yaml")) {
            names(file).forEach(name -> properties.put(name, file));
        }

        assertThat(properties.keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(descriptions.keySet())
                        .as(name)
                        .anyMatch(property -> name.equals(property) || name.startsWith(property + ".")));
    }

    @Test
    void a_description_is_plain_text() {
        assertThat(descriptions)
                .allSatisfy((property, description) ->
                        assertThat(description).as(property).doesNotContain("{@", "<", "\n"));
    }

    private static Stream<String> names(String file) throws IOException {
        return new YamlPropertySourceLoader()
                .load(file, new ClassPathResource(file)).stream()
                        .flatMap(ConfigurationMetadataTest::names)
                        .filter(name -> name.startsWith("datingtoday."))
                        .map(name -> name.replaceAll("\\[\\d+]", ""));
    }

    private static Stream<String> names(PropertySource<?> source) {
        return Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames());
    }
}
