package com.datingtoday.adapter.providers.media.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings.S3;
import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.adapter.providers.shared.SettingsValidation;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaStorageSettingsTest {

    @Test
    void only_the_selected_provider_must_be_configured() {
        var empty = new S3(
                "",
                "",
                "",
                "",
                new Sensitive<>(""),
                new Sensitive<>(""),
                false,
                0,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO);

        assertThat(SettingsValidation.rejections(
                        () -> new MediaStorageSettings(MediaStorageSettings.Provider.FOLDER, ".data/media", empty)))
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
            http://storage.example.com | r | media  |     | i | s | endpoint must be https://host or https://host:port; http is allowed for 127.0.0.1 and localhost only
                                       | ''| media  |     | i | s | region must not be blank
                                       | r | ''     |     | i | s | bucket must be the name of a bucket: 3 to 63 of a-z, 0-9, point and hyphen
                                       | r | Media  |     | i | s | bucket must be the name of a bucket: 3 to 63 of a-z, 0-9, point and hyphen
                                       | r | media  | a   | i | s | prefix must be empty or folders of A-Z, a-z, 0-9, _ and -, each followed by a slash
                                       | r | media  | ../ | i | s | prefix must be empty or folders of A-Z, a-z, 0-9, _ and -, each followed by a slash
                                       | r | media  |     | ''| s | access-key-id must not be blank
                                       | r | media  |     | i | ''| secret-access-key must not be blank
            """)
    void invalid_settings_of_s3_are_rejected(
            @Nullable String endpoint,
            String region,
            String bucket,
            @Nullable String prefix,
            String id,
            String secret,
            String sentence) {
        var step = Duration.ofSeconds(1);
        var s3 = new S3(
                endpoint,
                region,
                bucket,
                prefix,
                new Sensitive<>(id),
                new Sensitive<>(secret),
                false,
                1,
                step,
                step,
                step);

        assertRejected(() -> new MediaStorageSettings(MediaStorageSettings.Provider.S3, null, s3), "s3." + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 1000 | 1000 | 1000    | max-connections must be between 1 and 1000
            1    | 0    | 1000 | 1000    | connect-timeout must be longer than or equal to 1 milli
            1    | 1    | 0    | 1000    | read-timeout must be longer than or equal to 1 milli
            1    | 2000 | 3001 | 1000    | connect-timeout and datingtoday.media.storage.s3.read-timeout must not exceed 5 s together
            1    | 1    | 1    | 999     | transfer-timeout must be longer than or equal to 1 second
            1    | 1    | 1    | 3600001 | transfer-timeout must be shorter than or equal to 1 hour
            """)
    void a_connection_limit_or_timeout_out_of_range_is_rejected(
            int connections, long connect, long read, long transfer, String sentence) {
        var s3 = new S3(
                null,
                "r",
                "media",
                null,
                new Sensitive<>("i"),
                new Sensitive<>("s"),
                false,
                connections,
                Duration.ofMillis(connect),
                Duration.ofMillis(read),
                Duration.ofMillis(transfer));

        assertRejected(() -> new MediaStorageSettings(MediaStorageSettings.Provider.S3, null, s3), "s3." + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "media/", "a/B_c-9/"})
    void a_prefix_consists_of_folders(String prefix) {
        var step = Duration.ofSeconds(1);
        var s3 =
                new S3("", "r", "media", prefix, new Sensitive<>("i"), new Sensitive<>("s"), true, 1, step, step, step);

        assertThat(SettingsValidation.rejections(
                        () -> new MediaStorageSettings(MediaStorageSettings.Provider.S3, null, s3)))
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

    private static void assertRejected(Supplier<?> settings, String sentence) {
        assertThat(SettingsValidation.rejections(settings)).containsExactly("datingtoday.media.storage." + sentence);
    }
}
