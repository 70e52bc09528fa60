package com.datingtoday.adapter.providers.media.storage;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.LoggableCode;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Media storage in a bucket of an S3-compatible storage, with objects {@code <prefix><id>/<rendition>}. A missing
 * object is an empty result; a missing bucket is an outage.
 */
final class S3MediaStorage implements MediaStorage, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(S3MediaStorage.class);
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final MediaStorageSettings.S3 settings;
    private final S3Client client;
    private final BoundedCalls calls;
    private final BoundedCalls transfers;

    S3MediaStorage(MediaStorageSettings.S3 settings) {
        this.settings = settings;
        this.client = S3ClientFactory.open(settings);
        var most = settings.maxConnections();
        this.calls = new BoundedCalls(Dependency.MEDIA_STORAGE, most, settings.callTimeout());
        this.transfers = new BoundedCalls(Dependency.MEDIA_STORAGE, most, settings.transferTimeout());
    }

    @Override
    public void put(Key key, String contentType, byte[] bytes) {
        var request = put(key, contentType).build();
        calls.call(withLoggableErrors(() -> client.putObject(request, RequestBody.fromBytes(bytes))));
    }

    @Override
    public void put(Key key, String contentType, Path file) {
        var request = put(key, contentType)
                .overrideConfiguration(call -> call.apiCallTimeout(settings.transferTimeout()))
                .build();
        transfers.call(withLoggableErrors(() -> client.putObject(request, RequestBody.fromFile(file))));
    }

    private PutObjectRequest.Builder put(Key key, String contentType) {
        return PutObjectRequest.builder()
                .bucket(settings.bucket())
                .key(name(key))
                .contentType(contentType);
    }

    @Override
    public Optional<Content> open(Key key, @Nullable ByteRange byteRange) {
        var request = GetObjectRequest.builder().bucket(settings.bucket()).key(name(key));
        if (byteRange != null) {
            request.range("bytes=" + byteRange.first() + "-" + (byteRange.last() == null ? "" : byteRange.last()));
        }
        return calls.call(
                withLoggableErrors(() -> get(request.build(), key, byteRange)),
                late -> late.ifPresent(S3MediaStorage::leave));
    }

    private Optional<Content> get(GetObjectRequest request, Key key, @Nullable ByteRange byteRange)
            throws ProviderException {
        try {
            return Optional.of(content(client.getObject(request)));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (S3Exception e) {
            if (e.statusCode() == RANGE_NOT_SATISFIABLE && byteRange != null) {
                return emptyRange(key, byteRange);
            }
            throw e;
        }
    }

    private Content content(ResponseInputStream<GetObjectResponse> answer) throws ProviderException {
        try {
            return S3ContentReader.of(answer.response(), new DeadlineInputStream(answer, settings.transferTimeout()));
        } catch (ProviderException e) {
            answer.abort();
            throw e;
        }
    }

    private static void leave(Content late) {
        try {
            late.bytes().close();
        } catch (IOException e) {
            log.debug("late response not aborted", e);
        }
    }

    /**
     * Returns the empty content; a second request reads the object's length, which the error for an unsatisfiable range
     * does not contain.
     */
    private Optional<Content> emptyRange(Key key, ByteRange byteRange) throws ProviderException {
        try {
            var facts = client.headObject(head -> head.bucket(settings.bucket()).key(name(key)));
            return Optional.of(S3ContentReader.emptyRange(facts, byteRange));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(Key key) {
        calls.call(withLoggableErrors(() ->
                client.deleteObject(delete -> delete.bucket(settings.bucket()).key(name(key)))));
    }

    @Override
    public void close() {
        client.close();
    }

    private String name(Key key) {
        var folder = settings.prefix() == null ? "" : settings.prefix();
        return folder + key.id().value() + "/" + key.rendition().name().toLowerCase(Locale.ROOT);
    }

    /** Returns a call whose errors contain only status and code, because their messages contain the object name. */
    private static <T> Callable<T> withLoggableErrors(Callable<T> call) {
        return () -> {
            try {
                return call.call();
            } catch (S3Exception e) {
                throw new ProviderException("S3 error status=%d code=%s".formatted(e.statusCode(), code(e)));
            }
        };
    }

    private static String code(S3Exception e) {
        @Nullable AwsErrorDetails details = e.awsErrorDetails();
        return LoggableCode.sanitize(details == null ? null : details.errorCode());
    }
}
