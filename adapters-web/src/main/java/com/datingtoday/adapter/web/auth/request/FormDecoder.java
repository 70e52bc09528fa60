package com.datingtoday.adapter.web.auth.request;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code application/x-www-form-urlencoded} strictly: whole escapes, valid UTF-8, no name twice. */
public final class FormDecoder {

    private static final int MOST_PARAMETERS = 256;
    private static final int HEX = 16;

    private FormDecoder() {}

    /**
     * The parameters in the order in which they stand.
     *
     * @param place what to call the text in an error, {@code query} or {@code body}
     */
    public static Map<String, String> read(byte[] text, String place) {
        var parameters = new LinkedHashMap<String, String>();
        int start = 0;
        while (start < text.length) {
            int end = indexOf(text, '&', start, text.length);
            if (end > start) {
                int equals = indexOf(text, '=', start, end);
                var name = decode(text, start, equals, place);
                var value = equals == end ? "" : decode(text, equals + 1, end, place);
                if (parameters.put(name, value) != null) {
                    throw new DomainException(new InputError.Repeated(name));
                }
            }
            start = end + 1;
        }
        if (parameters.size() > MOST_PARAMETERS) {
            throw malformed(place);
        }
        return parameters;
    }

    private static int indexOf(byte[] text, char wanted, int from, int to) {
        int at = from;
        while (at < to && text[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String decode(byte[] text, int from, int to, String place) {
        var bytes = new ByteArrayOutputStream(to - from);
        for (int at = from; at < to; at++) {
            if (text[at] == '+') {
                bytes.write(' ');
            } else if (text[at] == '%') {
                bytes.write(escaped(text, at, to, place));
                at += 2;
            } else {
                bytes.write(text[at]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed(place);
        }
    }

    private static int escaped(byte[] text, int at, int to, String place) {
        if (at + 2 >= to) {
            throw malformed(place);
        }
        int high = Character.digit(text[at + 1], HEX);
        int low = Character.digit(text[at + 2], HEX);
        if (high < 0 || low < 0) {
            throw malformed(place);
        }
        return high * HEX + low;
    }

    private static DomainException malformed(String place) {
        return new DomainException(new InputError.Malformed(place));
    }
}
