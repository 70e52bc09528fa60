package com.datingtoday.adapter.providers.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings.S3;
import com.datingtoday.adapter.providers.shared.SettingsSamples;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaStorageSettingsTest {

    @Test
    void only_the_selected_provider_must_be_configured() {
        var empty = new S3("", "", "", "", "", "", false, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

        assertThatCode(() -> new MediaStorageSettings(MediaStorageSettings.Provider.FOLDER, ".data/media", empty))
                .doesNotThrowAnyException();
        refused(() -> new MediaStorageSettings(MediaStorageSettings.Provider.FOLDER, " ", null), "folder is missing");
        refused(() -> new MediaStorageSettings(MediaStorageSettings.Provider.S3, ".data/media", null), "s3 is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://storage.example.com | r | media  |     | i | s | endpoint must be https://host or https://host:port; http only to this machine
                                       | ''| media  |     | i | s | region is missing
                                       | r | ''     |     | i | s | bucket is missing
                                       | r | Media  |     | i | s | bucket must be the name of a bucket: 3 to 63 of a-z, 0-9, point and hyphen
                                       | r | media  | a   | i | s | prefix must be empty or folders of A-Z, a-z, 0-9, _ and -, each with a slash behind it
                                       | r | media  | ../ | i | s | prefix must be empty or folders of A-Z, a-z, 0-9, _ and -, each with a slash behind it
                                       | r | media  |     | ''| s | access-key-id is missing
                                       | r | media  |     | i | ''| secret-access-key is missing
            """)
    void what_s3_needs_must_be_there(
            @Nullable String endpoint,
            String region,
            String bucket,
            @Nullable String prefix,
            String id,
            String secret,
            String sentence) {
        var step = Duration.ofSeconds(1);
        var s3 = new S3(endpoint, region, bucket, prefix, id, secret, false, 1, step, step, step);

        refused(() -> new MediaStorageSettings(MediaStorageSettings.Provider.S3, null, s3), "s3." + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 1000 | 1000 | 1000    | max-connections must be 1 to 1000
            1    | 0    | 1000 | 1000    | connect-timeout must be 1 to 5000 ms
            1    | 1    | 0    | 1000    | read-timeout must be 1 to 5000 ms
            1    | 2000 | 3001 | 1000    | connect-timeout and datingtoday.media.storage.s3.read-timeout must not exceed 5 s together
            1    | 1    | 1    | 999     | transfer-timeout must be 1000 to 3600000 ms
            1    | 1    | 1    | 3600001 | transfer-timeout must be 1000 to 3600000 ms
            """)
    void timeouts_and_limits_are_bounded(int connections, long connect, long read, long transfer, String sentence) {
        var s3 = new S3(
                null,
                "r",
                "media",
                null,
                "i",
                "s",
                false,
                connections,
                Duration.ofMillis(connect),
                Duration.ofMillis(read),
                Duration.ofMillis(transfer));

        refused(() -> new MediaStorageSettings(MediaStorageSettings.Provider.S3, null, s3), "s3." + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "media/", "a/B_c-9/"})
    void a_prefix_consists_of_folder_names(String prefix) {
        var step = Duration.ofSeconds(1);
        var s3 = new S3("", "r", "media", prefix, "i", "s", true, 1, step, step, step);

        assertThatCode(() -> new MediaStorageSettings(MediaStorageSettings.Provider.S3, null, s3))
                .doesNotThrowAnyException();
    }

    @Test
    void printing_shows_no_secret() {
        var all = new MediaStorageSettings(
                MediaStorageSettings.Provider.S3, null, SettingsSamples.s3("https://storage.example.com", "media"));

        assertThat(all.toString())
                .contains("media")
                .doesNotContain(SettingsSamples.S3_SECRET, SettingsSamples.S3_KEY_ID);
    }

    private static void refused(ThrowingCallable making, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage("datingtoday.media.storage." + sentence);
    }
}
