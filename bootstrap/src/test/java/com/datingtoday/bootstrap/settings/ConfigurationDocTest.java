package com.datingtoday.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.auth.PhoneSettings;
import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings;
import com.datingtoday.adapter.providers.media.MediaProcessingSettings;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.web.shared.HttpSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfigurationDocTest {

    @Test
    void every_property_of_ours_is_described() throws IOException {
        var document = Files.readString(Path.of("../docs/configuration.md"));
        var types = Map.of(
                "datingtoday.media.files", MediaProperties.class,
                "datingtoday.media.storage", MediaStorageSettings.class,
                "datingtoday.media.processing", MediaProcessingSettings.class,
                "datingtoday.moderation", ModerationSettings.class,
                "datingtoday.login", LoginProperties.class,
                "datingtoday.signing", SigningProperties.class,
                "datingtoday.http", HttpSettings.class,
                "datingtoday.redis", RedisSettings.class,
                "datingtoday.phone", PhoneSettings.class);

        var properties = types.entrySet().stream()
                .flatMap(entry -> properties(entry.getKey(), entry.getValue()))
                .toList();

        assertThat(properties)
                .hasSizeGreaterThan(50)
                .allSatisfy(property -> assertThat(document).contains("`" + property + "`"));
    }

    private static Stream<String> properties(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            var name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            var property = prefix + "." + name;
            return component.getType().isRecord() ? properties(property, component.getType()) : Stream.of(property);
        });
    }
}
