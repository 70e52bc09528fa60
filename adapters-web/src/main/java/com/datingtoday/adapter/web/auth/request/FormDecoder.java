package com.datingtoday.adapter.web.auth.request;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Strict decoder of {@code application/x-www-form-urlencoded}: complete escapes, valid UTF-8, no repeated name. */
public final class FormDecoder {

    private static final int MAX_PARAMETERS = 256;
    private static final int HEX = 16;

    private FormDecoder() {}

    /** Returns the parameters of the query; empty without a query. */
    public static Map<String, String> decodeQuery(HttpMessage message) {
        var query = message.query();
        return query == null ? Map.of() : decode(query.getBytes(StandardCharsets.ISO_8859_1), "query");
    }

    /**
     * Returns the parameters in their order.
     *
     * @param source field of an error, {@code query} or {@code body}
     */
    public static Map<String, String> decode(byte[] text, String source) {
        var parameters = new LinkedHashMap<String, String>();
        int start = 0;
        while (start < text.length) {
            int end = indexOf(text, '&', start, text.length);
            if (end > start) {
                int equals = indexOf(text, '=', start, end);
                var name = decodeText(text, start, equals, source);
                var value = equals == end ? "" : decodeText(text, equals + 1, end, source);
                if (parameters.put(name, value) != null) {
                    throw new DomainException(new InputError.Repeated(name));
                }
            }
            start = end + 1;
        }
        if (parameters.size() > MAX_PARAMETERS) {
            throw malformed(source);
        }
        return parameters;
    }

    private static int indexOf(byte[] text, char character, int from, int to) {
        int index = from;
        while (index < to && text[index] != character) {
            index++;
        }
        return index;
    }

    private static String decodeText(byte[] text, int from, int to, String source) {
        var bytes = new ByteArrayOutputStream(to - from);
        for (int index = from; index < to; index++) {
            if (text[index] == '+') {
                bytes.write(' ');
            } else if (text[index] == '%') {
                bytes.write(decodeEscape(text, index, to, source));
                index += 2;
            } else {
                bytes.write(text[index]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed(source);
        }
    }

    private static int decodeEscape(byte[] text, int index, int to, String source) {
        if (index + 2 >= to) {
            throw malformed(source);
        }
        int high = Character.digit(text[index + 1], HEX);
        int low = Character.digit(text[index + 2], HEX);
        if (high < 0 || low < 0) {
            throw malformed(source);
        }
        return high * HEX + low;
    }

    private static DomainException malformed(String source) {
        return new DomainException(new InputError.Malformed(source));
    }
}
