package com.datingtoday.adapter.web.auth.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Body of a request with its type, read within the limits of size and time. */
public final class RequestContent {

    /** Maximum size of a form or JSON body. */
    static final int LIMIT_BYTES = 64 * 1024;

    private static final int CHUNK = 8 * 1024;

    private final BodyType bodyType;
    private final byte[] bytes;

    private RequestContent(BodyType bodyType, byte[] bytes) {
        this.bodyType = bodyType;
        this.bytes = bytes;
    }

    public enum BodyType {
        NONE,
        FORM,
        JSON,
        /** Form with a file; see {@link MultipartUpload}. */
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
            if (charset != null && !charset.equals(UTF_8)) {
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

    /** Reads the body; rejects one that exceeds the size limit or the time limit, or has an unsupported type. */
    public static RequestContent read(HttpServletRequest request, BodyType bodyType, Duration time) {
        return switch (bodyType) {
            case NONE -> new RequestContent(bodyType, new byte[0]);
            case MULTIPART, OTHER -> throw new DomainException(new RequestError.UnsupportedBody());
            case FORM, JSON -> {
                requireIdentityCoding(request);
                yield new RequestContent(bodyType, bytes(request, time));
            }
        };
    }

    private static void requireIdentityCoding(HttpServletRequest request) {
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new DomainException(new RequestError.UnsupportedCompression());
        }
    }

    /** Returns the fields of body and query; rejects a name that exists in both. */
    public RequestParameters toParameters(Map<String, String> query, JsonMapper json) {
        return switch (bodyType) {
            case NONE, MULTIPART, OTHER -> RequestParameters.ofForm(query);
            case FORM -> RequestParameters.ofForm(merge(query, form()));
            case JSON -> RequestParameters.ofJson(merge(query, object(json)));
        };
    }

    public void requireDigest(HttpMessage message) {
        ContentDigest.require(message, bytes);
    }

    public Map<String, String> form() {
        return FormDecoder.decode(bytes, "body");
    }

    private ObjectNode object(JsonMapper json) {
        try {
            // Jackson itself also accepts UTF-16 and UTF-32.
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (json.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException | CharacterCodingException malformed) {
            throw new DomainException(new RequestError.MalformedBody());
        }
        throw new DomainException(new RequestError.MalformedBody());
    }

    private static Map<String, String> merge(Map<String, String> query, Map<String, String> form) {
        query.forEach((name, value) -> requireNew(form.put(name, value), name));
        return form;
    }

    private static ObjectNode merge(Map<String, String> query, ObjectNode object) {
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
        } catch (IOException failure) {
            throw new DomainException(new RequestError.IncompleteBody());
        }
        return bytes.toByteArray();
    }

    /** Omits the content. */
    @Override
    public String toString() {
        return "RequestContent[" + bodyType + ", " + bytes.length + " bytes]";
    }
}
