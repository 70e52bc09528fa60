package com.datingtoday.adapter.providers.media.storage;

import static com.datingtoday.adapter.providers.shared.OptionalText.blankToNull;

import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.UrlForms;
import com.datingtoday.domain.shared.Sensitive;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the storage of media files. The settings of a provider that is not selected are ignored.
 *
 * @param provider storage of media files: s3, or folder, which is rejected in production; required
 * @param folder path of the folder, which is created if absent and must contain no other files; required if provider is
 *     folder
 * @param s3 storage with the API of Amazon S3; required if provider is s3
 */
@Validated
@ConfigurationProperties(MediaStorageSettings.PREFIX)
public record MediaStorageSettings(
        @NotNull(message = "must be folder or s3") Provider provider,
        @Nullable String folder,
        @Nullable @Valid S3 s3) {

    static final String PREFIX = "datingtoday.media.storage";

    /** Kind of storage. */
    public enum Provider {
        /** A folder of this machine, which other instances cannot read; for development. */
        FOLDER,
        /** A storage with the API of Amazon S3. */
        S3
    }

    public MediaStorageSettings {
        folder = provider == Provider.FOLDER ? blankToNull(folder) : null;
        s3 = provider == Provider.S3 ? s3 : null;
        if (provider == Provider.FOLDER && folder == null) {
            throw new IllegalArgumentException(PREFIX + ".folder must be set if " + PREFIX + ".provider is folder");
        }
        if (provider == Provider.S3 && s3 == null) {
            throw new IllegalArgumentException(PREFIX + ".s3 must be set if " + PREFIX + ".provider is s3");
        }
        if (s3 != null) {
            CallTimeouts.requireTotal(PREFIX + ".s3", s3.connectTimeout(), s3.readTimeout());
        }
    }

    /**
     * Storage with the API of Amazon S3.
     *
     * @param endpoint address of the storage, such as https://oss-cn-hangzhou.aliyuncs.com; by default the address of
     *     Amazon in the region
     * @param region region for which requests are signed, such as eu-central-1
     * @param bucket name of an existing private bucket: 3 to 63 of a-z, 0-9, point and hyphen
     * @param prefix beginning of the name of each object: empty, or folders that each end in a slash
     * @param accessKeyId access key id of a user whose only permissions are get, put and delete of objects with the
     *     prefix
     * @param secretAccessKey secret of the access key
     * @param pathStyle true if URLs contain the bucket in the path instead of the host
     * @param maxConnections maximum number of connections, 1 to 1000; a file that is being read occupies one
     * @param connectTimeout maximum time to open a connection, at least 1 ms; at most 5 s together with read-timeout
     * @param readTimeout maximum time to wait for data of the response, at least 1 ms; at most 5 s together with
     *     connect-timeout
     * @param transferTimeout maximum time to store a large file, or to read a file at the rate of the client: 1 s to 1
     *     h
     */
    public record S3(
            @Nullable @Pattern(regexp = UrlForms.ENDPOINT, message = UrlForms.ENDPOINT_MESSAGE)
            String endpoint,

            @DefaultValue("us-east-1") @NotBlank String region,

            @NotNull
            @Pattern(
                    regexp = "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
                    message = "must be the name of a bucket: 3 to 63 of a-z, 0-9, point and hyphen")
            String bucket,

            @Nullable
            @Pattern(
                    regexp = "([A-Za-z0-9_-]+/)*",
                    message = "must be empty or folders of A-Z, a-z, 0-9, _ and -, each followed by a slash")
            String prefix,

            @NotBlank Sensitive<String> accessKeyId,
            @NotBlank Sensitive<String> secretAccessKey,
            @DefaultValue("false") boolean pathStyle,
            @DefaultValue("50") @Range(min = 1, max = 1000) int maxConnections,
            @DefaultValue("1s") @DurationMin(millis = 1) Duration connectTimeout,
            @DefaultValue("4s") @DurationMin(millis = 1) Duration readTimeout,

            @DefaultValue("5m") @DurationMin(seconds = 1) @DurationMax(hours = 1)
            Duration transferTimeout) {

        public S3 {
            endpoint = blankToNull(endpoint);
            prefix = blankToNull(prefix);
        }

        /** Returns the maximum duration of a whole call that does not transfer a large file. */
        public Duration callTimeout() {
            return connectTimeout.plus(readTimeout);
        }
    }
}
