package com.datingtoday.adapter.providers.media.storage;

import static com.datingtoday.adapter.providers.shared.Settings.check;
import static com.datingtoday.adapter.providers.shared.Settings.given;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import com.datingtoday.adapter.providers.shared.Settings;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where files are kept, bound from {@value #PREFIX}. Only the settings of the kind that is chosen are looked at.
 *
 * @param kind which storage
 * @param folder of {@link Kind#FOLDER}: the folder, made where it is missing; nothing else may be kept in it
 * @param s3 of {@link Kind#S3}
 */
public record MediaStorageSettings(
        Provider provider, @Nullable String folder, @Nullable S3 s3) {

    /** Under which property it is bound. */
    public static final String PREFIX = "datingtoday.media.storage";

    private static final int MOST_CONNECTIONS = 1000;
    private static final long MOST_MILLIS = 5000;
    private static final long MOST_TRANSFER_MILLIS = 3_600_000;
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Pattern KEY_PREFIX = Pattern.compile("([A-Za-z0-9_-]+/)*");

    /** The storages that are known. */
    public enum Provider {
        /** A folder of this machine, for development: another instance does not see it. */
        FOLDER,
        /** Whatever speaks the API of Amazon S3. */
        S3
    }

    public MediaStorageSettings {
        check(provider != null, PREFIX + ".provider must be folder or s3");
        switch (provider) {
            case FOLDER -> required(PREFIX + ".folder", folder);
            case S3 -> required(PREFIX + ".s3", s3).check(PREFIX + ".s3.");
        }
    }

    /**
     * An S3-compatible storage.
     *
     * @param endpoint its address, such as {@code https://oss-cn-hangzhou.aliyuncs.com}; absent, Amazon's own in the region
     * @param region such as {@code eu-central-1}; requests are signed for it
     * @param bucket which is there already, closed to the public
     * @param prefix what the name of each object begins with: empty, or ends in a slash
     * @param accessKeyId of a user who may do nothing but get, put and delete objects under the prefix
     * @param secretAccessKey belongs to it
     * @param pathStyle whether the bucket stands in the path of addresses, not in their host
     * @param maxConnections how many connections may be open, 1 to 1000; a file that is being read holds one
     * @param connectLimit how long a connection may take to come about, in whole milliseconds
     * @param readLimit how long the storage may then be silent; with {@code connectLimit} the time limit of a whole call,
     *     at most 5 s
     * @param transferLimit how long it may take to store a large file or to read one, whose bytes go at the pace of the
     *     slower side: 1 s to 1 h
     */
    public record S3(
            @Nullable String endpoint,
            String region,
            String bucket,
            @Nullable String prefix,
            String accessKeyId,
            String secretAccessKey,
            boolean pathStyle,
            int maxConnections,
            Duration connectTimeout,
            Duration readTimeout,
            Duration transferTimeout) {

        public S3 {
            endpoint = given(endpoint);
            prefix = given(prefix);
        }

        /** How long a call may take, whatever happens, unless it moves a large file. */
        public Duration callTimeout() {
            return connectTimeout.plus(readTimeout);
        }

        private void check(String property) {
            Settings.endpoint(property + "endpoint", endpoint);
            required(property + "region", region);
            Settings.check(
                    BUCKET.matcher(required(property + "bucket", bucket)).matches(),
                    property + "bucket must be the name of a bucket: 3 to 63 of a-z, 0-9, point and hyphen");
            Settings.check(
                    prefix == null || KEY_PREFIX.matcher(prefix).matches(),
                    property
                            + "prefix must be empty or folders of A-Z, a-z, 0-9, _ and -, each with a slash behind it");
            required(property + "access-key-id", accessKeyId);
            required(property + "secret-access-key", secretAccessKey);
            Settings.between(property + "max-connections", 1, maxConnections, MOST_CONNECTIONS, "");
            checkLimits(property);
        }

        private void checkLimits(String property) {
            Settings.millis(
                    property + "connect-timeout", required(property + "connect-timeout", connectTimeout), MOST_MILLIS);
            Settings.millis(property + "read-timeout", required(property + "read-timeout", readTimeout), MOST_MILLIS);
            Settings.check(
                    callTimeout().toMillis() <= MOST_MILLIS,
                    "%sconnect-timeout and %sread-timeout must not exceed 5 s together".formatted(property, property));
            var transfer = required(property + "transfer-timeout", transferTimeout);
            Settings.between(property + "transfer-timeout", 1000, transfer.toMillis(), MOST_TRANSFER_MILLIS, " ms");
        }

        /** Nothing secret. */
        @Override
        public String toString() {
            return "S3[endpoint=%s, region=%s, bucket=%s, prefix=%s]".formatted(endpoint, region, bucket, prefix);
        }
    }
}
