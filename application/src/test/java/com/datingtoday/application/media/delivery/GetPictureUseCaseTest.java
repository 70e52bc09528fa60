package com.datingtoday.application.media.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.media.Rendition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GetPictureUseCaseTest {

    private static final MediaStorage.Key KEY = new MediaStorage.Key(MediaSamples.id(), Rendition.SMALL);

    private final MediaStorage storage = mock(MediaStorage.class);

    private Optional<byte[]> get() {
        return new GetPictureUseCase(storage).get(new GetPicture.Query(KEY.id(), KEY.rendition()));
    }

    private void store(InputStream bytes) {
        when(storage.open(KEY, null)).thenReturn(Optional.of(new MediaStorage.Content("image/jpeg", 5, 0, 4, bytes)));
    }

    @Test
    void a_picture_is_read_completely_and_its_stream_is_closed() throws IOException {
        var stream = spy(new ByteArrayInputStream("small".getBytes(US_ASCII)));
        store(stream);

        assertThat(get())
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("small"));
        verify(stream).close();
    }

    @Test
    void a_missing_picture_is_empty() {
        assertThat(get()).isEmpty();
    }

    @Test
    void a_failure_while_a_picture_is_read_counts_as_an_outage_of_the_storage() throws IOException {
        var stream = mock(InputStream.class);
        when(stream.readAllBytes()).thenThrow(new IOException("connection reset"));
        store(stream);

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(this::get)
                .matches(unavailable -> unavailable.dependency() == Dependency.MEDIA_STORAGE);
        verify(stream).close();
    }
}
