package com.datingtoday.adapter.providers.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.port.MediaStorage.ByteRange;
import com.datingtoday.application.media.port.MediaStorageContract;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMediaStorageTest implements MediaStorageContract {

    private static final String ID = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    private static final MediaStorage.Key KEY = new MediaStorage.Key(new MediaId(ID), Rendition.LARGE);

    @TempDir
    Path folder;

    private Path root;
    private MediaStorage storage;

    @BeforeEach
    void setUp() {
        root = folder.resolve("not/yet/there");
        storage = new FolderMediaStorage(root);
    }

    @Override
    public MediaStorage storage() {
        return storage;
    }

    @Test
    void a_file_is_stored_under_the_first_digits_of_its_id() {
        storage.put(KEY, JPEG, new byte[] {1, 2, 3});

        assertThat(root.resolve("0a").resolve(ID).resolve("large"))
                .isRegularFile()
                .hasSize(3 + JPEG.length() + 1);
    }

    @Test
    void stored_files_survive_a_restart() throws IOException {
        storage.put(KEY, JPEG, new byte[] {1, 2, 3});

        var content = new FolderMediaStorage(root).open(KEY, null).orElseThrow();

        try (var bytes = content.bytes()) {
            assertThat(bytes.readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void a_deletion_leaves_no_files_or_folders() throws IOException {
        storage.put(KEY, JPEG, new byte[] {1, 2, 3});
        storage.delete(KEY);

        assertThat(files()).isEmpty();
        assertThat(root.resolve("0a")).doesNotExist();
    }

    @Test
    void an_incomplete_write_leaves_no_file() throws IOException {
        storage.put(KEY, JPEG, new byte[] {1, 2, 3});

        unavailable(() -> storage.put(KEY, "video/mp4", folder.resolve("no-such-file")));

        assertThat(files()).containsExactly("large");
        assertThat(storage.open(KEY, null))
                .hasValueSatisfying(kept -> assertThat(kept.contentType()).isEqualTo(JPEG));
    }

    @Test
    void a_reader_completes_while_the_file_is_replaced_or_deleted() throws IOException {
        storage.put(KEY, JPEG, new byte[] {1, 2, 3});
        try (var bytes = storage.open(KEY, new ByteRange(1, null)).orElseThrow().bytes()) {
            storage.put(KEY, "audio/amr", new byte[] {7, 8, 9, 10});
            storage.delete(KEY);

            assertThat(bytes.readAllBytes()).containsExactly(2, 3);
        }
    }

    @Test
    void an_unusable_folder_is_an_outage() throws IOException {
        Files.createDirectories(root.getParent());
        Files.createFile(root);

        unavailable(() -> storage.put(KEY, JPEG, new byte[1]));
        unavailable(() -> storage.open(KEY, null));
        unavailable(() -> storage.delete(KEY));
    }

    @Test
    void a_damaged_file_is_an_outage() throws IOException {
        storage.put(KEY, JPEG, new byte[1]);
        Files.write(root.resolve("0a").resolve(ID).resolve("large"), new byte[] {5});
        unavailable(() -> storage.open(KEY, null));

        Files.write(root.resolve("0a").resolve(ID).resolve("large"), new byte[0]);
        unavailable(() -> storage.open(KEY, null));
    }

    private static void unavailable(Runnable call) {
        var e = catchThrowableOfType(DependencyUnavailableException.class, call::run);
        assertThat(e.dependency()).isEqualTo(Dependency.MEDIA_STORAGE);
        assertThat(e)
                .hasStackTraceContaining("Exception")
                .satisfies(all -> assertThat(all.getCause())
                        .hasNoCause()
                        .satisfies(cause -> assertThat(cause.getMessage()).doesNotContain(ID)));
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
