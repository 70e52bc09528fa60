package com.datingtoday.adapter.web.auth.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.web.shared.binding.UploadedFile;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/**
 * Body of type {@code multipart/form-data} (RFC 7578) in a temporary file. It is received completely and its digest
 * computed before it is parsed. {@link #close} deletes the files.
 */
public final class MultipartUpload implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;
    private static final int MAX_PARTS = 16;
    private static final String PREFIX = "datingtoday-upload-";
    private static final Duration LEFTOVER_AGE = Duration.ofHours(1);

    private final String contentType;
    private final Path body;
    private final Path file;
    private final byte[] digest;
    private final UploadLimiter.UploadPermit uploadPermit;

    private MultipartUpload(
            String contentType, Path body, Path file, byte[] digest, UploadLimiter.UploadPermit uploadPermit) {
        this.uploadPermit = uploadPermit;
        this.contentType = contentType;
        this.body = body;
        this.file = file;
        this.digest = digest;
    }

    /** Receives a body; rejects one that exceeds the size limit or the time limit. */
    static MultipartUpload receive(
            HttpServletRequest request, long limit, Duration time, UploadLimiter.UploadPermit uploadPermit) {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        Path body = null;
        Path file = null;
        try {
            body = Files.createTempFile(PREFIX, ".body");
            file = Files.createTempFile(PREFIX, ".file");
            var digest = copy(request.getInputStream(), body, limit, System.nanoTime() + time.toNanos());
            return new MultipartUpload(request.getContentType(), body, file, digest, uploadPermit);
        } catch (IOException failure) {
            delete(body, file);
            throw new DomainException(new RequestError.IncompleteBody());
        } catch (RuntimeException failure) {
            delete(body, file);
            throw failure;
        }
    }

    /** Deletes files older than one hour, which a killed process did not delete. */
    static void deleteLeftovers() {
        var old = System.currentTimeMillis() - LEFTOVER_AGE.toMillis();
        try (var files =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*.{body,file}")) {
            for (var file : files) {
                if (file.toFile().lastModified() < old) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copy(InputStream from, Path to, long limit, long end) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(to), MessageDigest.getInstance("SHA-256"))) {
            var chunk = new byte[CHUNK];
            var total = 0L;
            int count;
            while ((count = from.read(chunk)) >= 0) {
                total += count;
                if (total > limit) {
                    throw tooLarge(limit);
                }
                if (System.nanoTime() - end > 0) {
                    throw new DomainException(new RequestError.IncompleteBody());
                }
                out.write(chunk, 0, count);
            }
            return out.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    public void requireDigest(HttpMessage message) {
        ContentDigest.requireSha256(message, digest);
    }

    /** Parses the body: stores the file in the request and returns the other parts as fields. */
    public Map<String, String> parse(HttpServletRequest request) {
        var fields = new HashMap<String, String>();
        var remaining = RequestContent.LIMIT_BYTES;
        try {
            var parts = new FileUpload().getItemIterator(new StoredBody(contentType, body, Files.size(body)));
            for (int count = 0; parts.hasNext(); count++) {
                if (count == MAX_PARTS) {
                    throw new DomainException(new RequestError.MalformedMultipart());
                }
                remaining -= read(parts.next(), fields, remaining, request);
            }
        } catch (IOException malformed) {
            throw new DomainException(new RequestError.MalformedMultipart());
        }
        return fields;
    }

    /** Reads a part of the body; returns the number of bytes of its text, 0 for the file. */
    private int read(FileItemStream part, Map<String, String> fields, int remaining, HttpServletRequest request)
            throws IOException {
        var name = part.getFieldName();
        if (name == null) {
            throw new DomainException(new RequestError.MalformedMultipart());
        }
        try (var stream = part.openStream()) {
            if (name.equals(UploadedFile.PART)) {
                requireNew(UploadedFile.findIn(request).isEmpty(), name);
                Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
                new UploadedFile(file).storeIn(request);
                return 0;
            }
            if (!part.isFormField()) {
                throw new DomainException(new InputError.Missing(UploadedFile.PART));
            }
            var bytes = stream.readNBytes(remaining + 1);
            if (bytes.length > remaining) {
                throw tooLarge(RequestContent.LIMIT_BYTES);
            }
            requireNew(fields.put(name, new String(bytes, UTF_8)) == null, name);
            return bytes.length;
        }
    }

    private static void requireNew(boolean isNew, String name) {
        if (!isNew) {
            throw new DomainException(new InputError.Repeated(name));
        }
    }

    @Override
    public void close() {
        try {
            delete(body, file);
        } finally {
            uploadPermit.close();
        }
    }

    private static void delete(@Nullable Path... files) {
        for (var file : files) {
            try {
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException ignored) {
                // The next start deletes it as a leftover.
            }
        }
    }

    private static DomainException tooLarge(long limit) {
        return new DomainException(new RequestError.BodyTooLarge(limit));
    }

    /** Omits the content. */
    @Override
    public String toString() {
        return "MultipartUpload";
    }

    private record StoredBody(String contentType, Path body, long contentLength) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(body);
        }
    }
}
