package com.datingtoday.adapter.providers.media.storage;

import static com.datingtoday.adapter.providers.shared.ProviderStub.hangingUp;
import static com.datingtoday.adapter.providers.shared.ProviderStub.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.adapter.providers.shared.CapturedLogs;
import com.datingtoday.adapter.providers.shared.ProviderStub.StubResponse;
import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.port.MediaStorage.ByteRange;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks failures of the storage. */
@Timeout(60)
class S3MediaStorageTest {

    private static final String ID = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    private static final MediaStorage.Key KEY = new MediaStorage.Key(new MediaId(ID), Rendition.LARGE);

    /** The first call loads the library, which can exceed the production timeout on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration IMPATIENCE = Duration.ofMillis(400);
    private static final Duration TRANSFER = Duration.ofSeconds(1);

    private final S3Stub stub = new S3Stub();

    @TempDir
    Path folder;

    @RegisterExtension
    final CapturedLogs capturedLogs = new CapturedLogs();

    @AfterEach
    void close() {
        stub.close();
    }

    enum Outage {
        ERROR(2),
        THROTTLED(2),
        FORBIDDEN(1),
        NO_BUCKET(1),
        NOT_FOUND_BY_SOMEBODY_ELSE(1),
        ELSEWHERE(1),
        HUNG_UP(2);

        private final int attempts;

        Outage(int attempts) {
            this.attempts = attempts;
        }

        StubResponse of(S3Stub stub) {
            return switch (this) {
                case ERROR -> S3Stub.error(500, "InternalError");
                case THROTTLED -> S3Stub.error(503, "SlowDown");
                case FORBIDDEN -> S3Stub.error(403, "AccessDenied");
                case NO_BUCKET -> S3Stub.error(404, "NoSuchBucket");
                case NOT_FOUND_BY_SOMEBODY_ELSE -> S3Stub.text(404, "text/html", "<h1>not found</h1>");
                case ELSEWHERE -> with("Location", stub.endpoint() + "/elsewhere", S3Stub.error(307, "Redirect"));
                case HUNG_UP -> hangingUp();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_outage_is_reported_after_at_most_two_attempts(Outage outage) {
        stub.answer(outage.of(stub));

        unavailable(PATIENCE, storage -> storage.put(KEY, "image/jpeg", new byte[10]));
        assertThat(stub.messages()).hasSize(outage.attempts);
        unavailable(PATIENCE, storage -> storage.open(KEY, null));
        unavailable(PATIENCE, storage -> storage.delete(KEY));
        assertThat(stub.messages()).hasSize(3 * outage.attempts);
    }

    @Test
    void an_error_is_reported_by_status_and_code() {
        stub.answer(S3Stub.error(403, "SignatureDoesNotMatch"));

        assertThat(unavailable(PATIENCE, storage -> storage.delete(KEY)))
                .hasRootCauseMessage("S3 error status=403 code=SignatureDoesNotMatch");
    }

    @Test
    void a_storage_without_a_response_times_out() {
        warm();
        stub.answer(stub.hanging());

        inTime(storage -> storage.put(KEY, "image/jpeg", new byte[10]));
        inTime(storage -> storage.open(KEY, new ByteRange(0, null)));
        inTime(storage -> storage.delete(KEY));
    }

    @Test
    void a_large_file_has_a_longer_bounded_timeout() throws IOException {
        warm();
        stub.answer(stub.hanging());
        var film = Files.write(folder.resolve("film"), new byte[1_000_000]);
        var begin = System.nanoTime();

        unavailable(IMPATIENCE, storage -> storage.put(KEY, "video/mp4", film));

        assertThat(since(begin)).isLessThan(PATIENCE);
    }

    @Test
    void an_unreachable_storage_is_an_outage() {
        stub.close();

        unavailable(PATIENCE, storage -> storage.open(KEY, null));
    }

    @Test
    void a_slow_response_times_out() throws IOException {
        stub.answer(stub.trickling(1_000_000));
        try (var storage = storage(PATIENCE)) {
            var begin = System.nanoTime();
            var bytes = storage.open(KEY, null).orElseThrow().bytes();

            assertThatThrownBy(bytes::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasMessage("the stored file was not read within 1000 ms");
            bytes.close();
            assertThat(since(begin)).isBetween(TRANSFER, PATIENCE);
        }
    }

    @Test
    void a_truncated_response_is_an_error() throws IOException {
        stub.answer(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            throw new IOException("cut");
        });
        try (var storage = storage(PATIENCE);
                var bytes = storage.open(KEY, null).orElseThrow().bytes()) {
            assertThatThrownBy(bytes::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_range_is_one_request() {
        stub.answer(with("Content-Range", "bytes 2-10/100", S3Stub.text(206, "image/jpeg", "a picture")));
        try (var storage = storage(PATIENCE)) {
            assertThat(storage.open(KEY, new ByteRange(2, 10L)))
                    .hasValueSatisfying(content -> assertThat(content.length()).isEqualTo(100));
        }

        assertThat(stub.messages())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .containsEntry("request", "GET /media/people/" + ID + "/large")
                        .containsEntry("range", "bytes=2-10"));
    }

    @Test
    void a_storage_without_range_support_returns_the_whole_file() {
        try (var storage = storage(PATIENCE)) {
            assertThat(storage.open(KEY, new ByteRange(2, 5L))).hasValueSatisfying(content -> {
                assertThat(content.first()).isZero();
                assertThat(content.last()).isEqualTo(8);
                assertThat(content.length()).isEqualTo(9);
            });
        }
    }

    @Test
    void a_response_without_length_or_range_is_an_outage() {
        stub.answer(stub.trickling());
        unavailable(PATIENCE, storage -> storage.open(KEY, null));

        stub.answer(with("Content-Range", "bytes 2-10/*", S3Stub.text(206, "image/jpeg", "a picture")));
        unavailable(PATIENCE, storage -> storage.open(KEY, new ByteRange(2, 10L)));
    }

    @Test
    void an_object_has_no_access_list_of_its_own() {
        try (var storage = storage(PATIENCE)) {
            storage.put(KEY, "image/jpeg", new byte[10]);
        }

        assertThat(stub.messages())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .containsEntry("request", "PUT /media/people/" + ID + "/large")
                        .containsEntry("access", "as the bucket's")
                        .containsEntry("bytes", "10"));
    }

    private S3MediaStorage storage(Duration limit) {
        return new S3MediaStorage(SettingsSamples.s3(stub.endpoint(), "media", limit, TRANSFER));
    }

    private void warm() {
        try (var storage = storage(PATIENCE)) {
            storage.delete(KEY);
        }
    }

    private void inTime(Consumer<MediaStorage> call) {
        var begin = System.nanoTime();
        unavailable(IMPATIENCE, call);
        assertThat(since(begin)).isLessThan(PATIENCE);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Asserts an outage whose causes and log contain neither the object name nor credentials. */
    private DependencyUnavailableException unavailable(Duration limit, Consumer<MediaStorage> call) {
        try (var storage = storage(limit)) {
            var e = catchThrowableOfType(DependencyUnavailableException.class, () -> call.accept(storage));
            assertThat(e).isNotNull();
            assertThat(e.dependency()).isEqualTo(Dependency.MEDIA_STORAGE);
            var told = new StringWriter();
            e.printStackTrace(new PrintWriter(told));
            assertThat(told + capturedLogs.text())
                    .doesNotContain(ID.substring(0, 8), SettingsSamples.S3_KEY_ID, SettingsSamples.S3_SECRET)
                    .doesNotContainIgnoringCase("authorization", "signature=");
            return e;
        }
    }
}
