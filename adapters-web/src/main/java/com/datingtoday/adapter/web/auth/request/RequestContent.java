package com.datingtoday.adapter.web.auth.request;

import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request: of what kind, and, once it is read within its limits, what it says. */
public final class RequestContent {

    /** Form and JSON. */
    static final int LIMIT_BYTES = 64 * 1024;

    private static final int CHUNK = 8 * 1024;

    private final BodyType typeOf;
    private final byte[] bytes;

    private RequestContent(BodyType bodyType, byte[] bytes) {
        this.typeOf = bodyType;
        this.bytes = bytes;
    }

    /** What a body is, by its content type. */
    public enum BodyType {
        NONE,
        FORM,
        JSON,
        /** A form that brings a file; see {@link MultipartUpload}. */
        MULTIPART,
        OTHER
    }

    public static BodyType typeOf(HttpServletRequest request, HttpMessage message) {
        var type = request.getContentType();
        if (!ContentDigest.hasBody(message)) {
            return BodyType.NONE;
        }
        return type == null ? BodyType.OTHER : typeOf(type);
    }

    private static BodyType typeOf(String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType);
            var charset = type.getCharset();
            if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                return BodyType.OTHER;
            }
            if (type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)) {
                return BodyType.FORM;
            }
            if (type.equalsTypeAndSubtype(MediaType.MULTIPART_FORM_DATA)) {
                return BodyType.MULTIPART;
            }
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) ? BodyType.JSON : BodyType.OTHER;
        } catch (IllegalArgumentException unreadable) {
            return BodyType.OTHER;
        }
    }

    /** Reads it, unless it is too large, too slow or of a type that no call takes. */
    public static RequestContent read(HttpServletRequest request, BodyType bodyType, Duration time) {
        return switch (bodyType) {
            case NONE -> new RequestContent(bodyType, new byte[0]);
            case MULTIPART, OTHER -> throw new DomainException(new RequestError.UnsupportedBody());
            case FORM, JSON -> new RequestContent(bodyType, bytes(request, time));
        };
    }

    /** Its fields together with those of the query; a name that stands in both is refused. */
    public RequestParameters toParameters(Map<String, String> query, JsonMapper json) {
        return switch (typeOf) {
            case NONE, MULTIPART, OTHER -> RequestParameters.ofForm(query);
            case FORM -> RequestParameters.ofForm(merged(query, form()));
            case JSON -> RequestParameters.ofJson(merged(query, object(json)));
        };
    }

    /** Refuses it unless it is the one that was signed. */
    public void requireDigest(HttpMessage message) {
        ContentDigest.require(message, bytes);
    }

    public Map<String, String> form() {
        return FormDecoder.read(bytes, "body");
    }

    private ObjectNode object(JsonMapper json) {
        try {
            if (json.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            throw new DomainException(new RequestError.MalformedBody());
        }
        throw new DomainException(new RequestError.MalformedBody());
    }

    private static Map<String, String> merged(Map<String, String> query, Map<String, String> form) {
        query.forEach((name, value) -> requireNew(form.put(name, value), name));
        return form;
    }

    private static ObjectNode merged(Map<String, String> query, ObjectNode object) {
        query.forEach((name, value) -> {
            requireNew(object.get(name), name);
            object.put(name, value);
        });
        return object;
    }

    private static void requireNew(@Nullable Object before, String name) {
        if (before != null) {
            throw new DomainException(new InputError.Repeated(name));
        }
    }

    private static byte[] bytes(HttpServletRequest request, Duration time) {
        if (request.getContentLengthLong() > LIMIT_BYTES) {
            throw new DomainException(new RequestError.BodyTooLarge(LIMIT_BYTES));
        }
        var end = System.nanoTime() + time.toNanos();
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        try {
            int count;
            while ((count = request.getInputStream().read(chunk)) >= 0) {
                bytes.write(chunk, 0, count);
                if (bytes.size() > LIMIT_BYTES) {
                    throw new DomainException(new RequestError.BodyTooLarge(LIMIT_BYTES));
                }
                if (System.nanoTime() - end > 0) {
                    throw new DomainException(new RequestError.IncompleteBody());
                }
            }
        } catch (IOException brokenOff) {
            throw new DomainException(new RequestError.IncompleteBody());
        }
        return bytes.toByteArray();
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "Body[" + typeOf + ", " + bytes.length + " bytes]";
    }
}
