package com.datingtoday.adapter.providers.media.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Media storage in a local folder, for development: {@code <first two digits>/<id>/<rendition>}. The content type and
 * its one-byte length follow the file's bytes, so that all are written, replaced and deleted atomically. Viewers of
 * pictures and videos ignore the trailing bytes.
 */
final class FolderMediaStorage implements MediaStorage {

    private static final int LONGEST_TYPE = 255;

    /**
     * Maximum number of attempts to store a file. An attempt fails if another thread deletes the empty folder before
     * the file is moved into it.
     */
    private static final int MAX_ATTEMPTS = 100;

    private final Path root;
    private final Path unfinished;

    FolderMediaStorage(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.unfinished = this.root.resolve("unfinished");
    }

    private interface ContentWriter {
        void writeTo(OutputStream file) throws IOException;
    }

    @Override
    public void put(Key key, String contentType, byte[] bytes) {
        put(key, contentType, file -> file.write(bytes));
    }

    @Override
    public void put(Key key, String contentType, Path file) {
        put(key, contentType, stored -> Files.copy(file, stored));
    }

    private void put(Key key, String contentType, ContentWriter bytes) {
        var type = contentType.getBytes(US_ASCII);
        if (type.length > LONGEST_TYPE) {
            throw new IllegalArgumentException("the content type must have at most 255 characters");
        }
        try {
            Files.createDirectories(unfinished);
            var written = Files.createTempFile(unfinished, null, null);
            try {
                write(written, bytes, type);
                moveInto(key, written);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static void write(Path written, ContentWriter bytes, byte[] type) throws IOException {
        try (var file = Files.newOutputStream(written)) {
            bytes.writeTo(file);
            file.write(type);
            file.write(type.length);
        }
    }

    private void moveInto(Key key, Path written) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                Files.createDirectories(folder(key));
                Files.move(written, place(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                if (tries == MAX_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    @Override
    public Optional<Content> open(Key key, @Nullable ByteRange byteRange) {
        try {
            var file = FileChannel.open(place(key), StandardOpenOption.READ);
            try {
                return Optional.of(content(file, byteRange));
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static Content content(FileChannel file, @Nullable ByteRange byteRange) throws IOException {
        var end = file.size() - 1;
        var typeLength = read(file, end, 1)[0] & 0xFF;
        var length = end - typeLength;
        var type = new String(read(file, length, typeLength), US_ASCII);
        var first = byteRange == null ? 0 : byteRange.first();
        var wanted = byteRange == null || byteRange.last() == null ? length - 1 : byteRange.last();
        var last = first < length ? Math.min(wanted, length - 1) : first - 1;
        // File systems reject a position far after the end.
        file.position(Math.min(first, length));
        return new Content(type, length, first, last, new BoundedFileStream(file, last - first + 1));
    }

    private static byte[] read(FileChannel file, long first, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (first < 0 || file.read(bytes, first + bytes.position()) < 0) {
                throw new IOException("the stored file is damaged");
            }
        }
        return bytes.array();
    }

    @Override
    public void delete(Key key) {
        try {
            Files.deleteIfExists(place(key));
            Files.deleteIfExists(folder(key));
            Files.deleteIfExists(folders(key));
        } catch (DirectoryNotEmptyException e) {
            // The folder is not empty.
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private Path place(Key key) {
        return folder(key).resolve(key.rendition().name().toLowerCase(Locale.ROOT));
    }

    private Path folder(Key key) {
        return folders(key).resolve(key.id().value());
    }

    private Path folders(Key key) {
        return root.resolve(key.id().value().substring(0, 2));
    }

    /** Returns the exception of an outage without the exception message, which contains the file name. */
    private static DependencyUnavailableException unavailable(IOException e) {
        return new DependencyUnavailableException(Dependency.MEDIA_STORAGE, ProviderException.from(e));
    }

    /** Range of an open file; closing it closes the file. */
    private static final class BoundedFileStream extends InputStream {

        private final FileChannel file;
        private long left;

        BoundedFileStream(FileChannel file, long count) {
            this.file = file;
            this.left = count;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            if (left == 0) {
                return -1;
            }
            var read = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(count, left)));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
