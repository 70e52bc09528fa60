package com.datingtoday.adapter.providers.media.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.adapter.providers.shared.SettingsValidation;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaStorageSettingsTest {

    @Test
    void only_the_selected_provider_must_be_configured() {
        var invalid =
                SettingsSamples.s3(Map.of("region", "", "bucket", "", "access-key-id", "", "max-connections", "0"));

        assertThat(SettingsValidation.rejections(
                        () -> new MediaStorageSettings(MediaStorageSettings.Provider.FOLDER, ".data/media", invalid)))
                .isEmpty();
        assertRejected(
                () -> new MediaStorageSettings(MediaStorageSettings.Provider.FOLDER, " ", null),
                "folder must be set if datingtoday.media.storage.provider is folder");
        assertRejected(
                () -> new MediaStorageSettings(MediaStorageSettings.Provider.S3, ".data/media", null),
                "s3 must be set if datingtoday.media.storage.provider is s3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            endpoint          | http://storage.example.com | must be https://host or https://host:port; http is allowed for 127.0.0.1 and localhost only
            region            | ''                         | must not be blank
            bucket            | ''                         | must be the name of a bucket: 3 to 63 of a-z, 0-9, point and hyphen
            bucket            | Media                      | must be the name of a bucket: 3 to 63 of a-z, 0-9, point and hyphen
            prefix            | a                          | must be empty or folders of A-Z, a-z, 0-9, _ and -, each followed by a slash
            prefix            | ../                        | must be empty or folders of A-Z, a-z, 0-9, _ and -, each followed by a slash
            access-key-id     | ''                         | must not be blank
            secret-access-key | ''                         | must not be blank
            max-connections   | 0                          | must be between 1 and 1000
            connect-timeout   | 0ms                        | must be longer than or equal to 1 milli
            read-timeout      | 0ms                        | must be longer than or equal to 1 milli
            transfer-timeout  | 999ms                      | must be longer than or equal to 1 second
            transfer-timeout  | 3600001ms                  | must be shorter than or equal to 1 hour
            """)
    void invalid_settings_of_s3_are_rejected(String property, String value, String sentence) {
        assertRejected(() -> s3(Map.of(property, value)), "s3." + property + " " + sentence);
    }

    @Test
    void the_timeouts_of_a_call_are_limited_together() {
        assertRejected(
                () -> s3(Map.of("connect-timeout", "2000ms", "read-timeout", "3001ms")),
                "s3.connect-timeout and datingtoday.media.storage.s3.read-timeout must not exceed 5 s together");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "media/", "a/B_c-9/"})
    void a_prefix_consists_of_folders(String prefix) {
        assertThat(SettingsValidation.rejections(() -> s3(Map.of("endpoint", "", "prefix", prefix))))
                .isEmpty();
    }

    @Test
    void the_string_form_contains_no_secret() {
        var all = new MediaStorageSettings(
                MediaStorageSettings.Provider.S3, null, SettingsSamples.s3("https://storage.example.com", "media"));

        assertThat(all.toString())
                .contains("media")
                .doesNotContain(SettingsSamples.S3_SECRET, SettingsSamples.S3_KEY_ID);
    }

    private static MediaStorageSettings s3(Map<String, String> changes) {
        return new MediaStorageSettings(MediaStorageSettings.Provider.S3, null, SettingsSamples.s3(changes));
    }

    private static void assertRejected(Supplier<?> settings, String sentence) {
        assertThat(SettingsValidation.rejections(settings)).containsExactly("datingtoday.media.storage." + sentence);
    }
}
