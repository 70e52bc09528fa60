package com.datingtoday.adapter.providers.media.storage;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.apache5.ProxyConfiguration;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/**
 * Factory of the S3 client. Calls are idempotent, so a fast failure is retried once within the timeout. Profiles and
 * environment variables are ignored, and only features of S3-compatible storages are used.
 */
final class S3ClientFactory {

    private static final int ATTEMPTS = 2;

    private S3ClientFactory() {}

    static S3Client open(MediaStorageSettings.S3 settings) {
        var credentials = AwsBasicCredentials.create(
                settings.accessKeyId().value(), settings.secretAccessKey().value());
        var client = S3Client.builder()
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .region(Region.of(settings.region()))
                .serviceConfiguration(style(settings))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(limits(settings.callTimeout()))
                .httpClientBuilder(http(settings));
        var endpoint = settings.endpoint();
        return (endpoint == null ? client : client.endpointOverride(URI.create(endpoint))).build();
    }

    /** Returns the configuration; it disables chunked signing, which few storages other than Amazon's support. */
    private static S3Configuration style(MediaStorageSettings.S3 settings) {
        return S3Configuration.builder()
                .pathStyleAccessEnabled(settings.pathStyle())
                .chunkedEncodingEnabled(false)
                .build();
    }

    private static ClientOverrideConfiguration limits(Duration limit) {
        return ClientOverrideConfiguration.builder()
                .apiCallTimeout(limit)
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(ATTEMPTS)
                        .build())
                .defaultProfileFile(ProfileFile.aggregator().build())
                .build();
    }

    private static Apache5HttpClient.Builder http(MediaStorageSettings.S3 settings) {
        return Apache5HttpClient.builder()
                .maxConnections(settings.maxConnections())
                .connectionTimeout(settings.connectTimeout())
                .connectionAcquisitionTimeout(settings.connectTimeout())
                .socketTimeout(settings.readTimeout())
                .proxyConfiguration(ProxyConfiguration.builder()
                        .useEnvironmentVariableValues(false)
                        .build());
    }
}
