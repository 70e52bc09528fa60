package com.datingtoday.adapter.web.shared.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that a request brought as part {@code file} of {@code multipart/form-data}. It is gone when the request is
 * answered.
 */
public record UploadedFile(Path path) {

    /** The name of the part. */
    public static final String PART = "file";

    private static final String ATTRIBUTE = "datingtoday.upload";

    /** Keeps the file with the request. */
    public void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The file kept with the request; none if nothing was sent. */
    public static Optional<UploadedFile> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof UploadedFile file ? Optional.of(file) : Optional.empty();
    }
}
