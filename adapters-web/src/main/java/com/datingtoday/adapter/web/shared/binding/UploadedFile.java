package com.datingtoday.adapter.web.shared.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Optional;

/** File of the part {@code file} of a {@code multipart/form-data} body. It is deleted when the request ends. */
public record UploadedFile(Path path) {

    public static final String PART = "file";

    private static final String ATTRIBUTE = "datingtoday.upload";

    public void storeIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns the file that {@link #storeIn} stored in the request. */
    public static Optional<UploadedFile> findIn(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof UploadedFile file ? Optional.of(file) : Optional.empty();
    }
}
