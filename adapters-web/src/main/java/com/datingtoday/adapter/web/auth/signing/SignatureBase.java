package com.datingtoday.adapter.web.auth.signing;

import static java.util.stream.Collectors.joining;

import com.datingtoday.adapter.web.auth.request.FormDecoder;
import com.datingtoday.adapter.web.auth.request.HttpMessage;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.Dictionary;
import org.greenbytes.http.sfv.InnerList;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;

/** Signature base of RFC 9421, section 2.5, with the components of sections 2.1 and 2.2 for requests. */
final class SignatureBase {

    private static final Set<String> FIELD_PARAMETERS = Set.of("sf", "key", "bs");

    private final HttpMessage message;

    SignatureBase(HttpMessage message) {
        this.message = message;
    }

    /**
     * Builds the signature base.
     *
     * @throws DomainException if a component is unknown, absent or repeated
     */
    String build(InnerList covered) {
        var identifiers = new HashSet<String>();
        var base = new StringBuilder();
        for (var component : covered.get()) {
            var identifier = component.serialize();
            if (!(component instanceof StringItem name) || !identifiers.add(identifier)) {
                throw malformed();
            }
            base.append(identifier).append(": ").append(value(name)).append('\n');
        }
        return base.append("\"@signature-params\": ")
                .append(covered.serialize())
                .toString();
    }

    private String value(StringItem component) {
        var name = component.get();
        if (name.equals("@query-param")) {
            return queryParameter(component);
        }
        if (!name.startsWith("@")) {
            return field(component);
        }
        if (!component.getParams().isEmpty()) {
            throw malformed();
        }
        return switch (name) {
            case "@method" -> message.method();
            case "@scheme" -> message.scheme();
            case "@authority" -> message.authority();
            case "@path" -> message.path();
            case "@query" -> "?" + (message.query() == null ? "" : message.query());
            case "@request-target" -> target();
            case "@target-uri" -> message.scheme() + "://" + message.authority() + target();
            default -> throw malformed();
        };
    }

    private String target() {
        return message.path() + (message.query() == null ? "" : "?" + message.query());
    }

    /**
     * Returns the value of a query parameter, decoded and encoded again, so that both sides use the same form (section
     * 2.2.8).
     */
    private String queryParameter(StringItem component) {
        if (!(component.getParams().get("name") instanceof StringItem parameterName)
                || component.getParams().size() != 1
                || message.query() == null) {
            throw malformed();
        }
        var parameters = FormDecoder.decode(message.query().getBytes(StandardCharsets.ISO_8859_1), "query");
        return parameters.entrySet().stream()
                .filter(parameter -> encode(parameter.getKey()).equals(parameterName.get()))
                .map(parameter -> encode(parameter.getValue()))
                .findFirst()
                .orElseThrow(SignatureBase::malformed);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String field(StringItem component) {
        var lines = message.header(component.get());
        var parameters = component.getParams();
        if (lines.isEmpty() || !FIELD_PARAMETERS.containsAll(parameters.keySet()) || parameters.size() > 1) {
            throw malformed();
        }
        if (parameters.containsKey("bs")) {
            return lines.stream().map(SignatureBase::wrap).collect(joining(", "));
        }
        try {
            if (parameters.get("key") instanceof StringItem key) {
                return member(new Parser(lines).parseDictionary(), key.get());
            }
            if (parameters.containsKey("sf")) {
                return serializeStructured(lines);
            }
        } catch (ParseException e) {
            throw malformed();
        }
        return lines.stream().map(String::strip).collect(joining(", "));
    }

    private static String wrap(String line) {
        return ByteSequenceItem.valueOf(line.strip().getBytes(StandardCharsets.ISO_8859_1))
                .serialize();
    }

    private static String member(Dictionary dictionary, String key) {
        var member = dictionary.get().get(key);
        if (member == null) {
            throw malformed();
        }
        return member.serialize();
    }

    /**
     * Serializes the value of a structured field, whose type section 2.1.1 requires. Dictionaries are tried first,
     * because the fields that clients sign are dictionaries.
     */
    private static String serializeStructured(List<String> lines) {
        try {
            return new Parser(lines).parseDictionary().serialize();
        } catch (ParseException notADictionary) {
            return new Parser(lines).parseList().serialize();
        }
    }

    private static DomainException malformed() {
        return new DomainException(new InputError.Malformed("signature-input"));
    }
}
