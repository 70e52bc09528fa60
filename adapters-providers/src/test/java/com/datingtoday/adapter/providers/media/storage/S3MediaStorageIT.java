package com.datingtoday.adapter.providers.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.adapter.providers.shared.CapturedLogs;
import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.port.MediaStorageContract;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class S3MediaStorageIT implements MediaStorageContract {

    private static final String ID = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    private static final MediaStorage.Key KEY = new MediaStorage.Key(new MediaId(ID), Rendition.LARGE);

    @SuppressWarnings("NullAway.Init")
    private static S3MediaStorage storage;

    @RegisterExtension
    final CapturedLogs capturedLogs = new CapturedLogs();

    @BeforeAll
    static void open() {
        storage = patient(S3Server.BUCKET);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    @Override
    public MediaStorage storage() {
        return storage;
    }

    @Test
    void an_object_has_prefix_id_and_rendition_in_its_name_and_a_content_type()
            throws IOException, InterruptedException {
        storage.put(KEY, JPEG, new byte[] {1, 2, 3});

        var address = URI.create(S3Server.endpoint() + "/" + S3Server.BUCKET + "/people/" + ID + "/large");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());

            assertThat(answer.body()).containsExactly(1, 2, 3);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(JPEG);
        }
        assertThat(capturedLogs.lines()).isEmpty();
    }

    @Test
    void a_missing_bucket_is_an_outage() {
        try (var lost = patient("nobodys")) {
            assertThat(catchThrowableOfType(DependencyUnavailableException.class, () -> lost.open(KEY, null)))
                    .hasRootCauseMessage("S3 error status=404 code=NoSuchBucket");
            assertThat(catchThrowableOfType(
                            DependencyUnavailableException.class, () -> lost.put(KEY, JPEG, new byte[1])))
                    .hasRootCauseMessage("S3 error status=404 code=NoSuchBucket");
        }
    }

    /** Returns a storage with long timeouts for slow starts on a busy machine. */
    private static S3MediaStorage patient(String bucket) {
        var patience = Duration.ofSeconds(30);
        return new S3MediaStorage(SettingsSamples.s3(S3Server.endpoint(), bucket, patience, patience));
    }
}
