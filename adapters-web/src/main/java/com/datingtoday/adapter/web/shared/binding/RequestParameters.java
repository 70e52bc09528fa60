package com.datingtoday.adapter.web.shared.binding;

import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parameters of a request from query, form or JSON, before their types are checked. */
public final class RequestParameters {

    private static final String ATTRIBUTE = "datingtoday.input";
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,64}");

    private final ObjectNode fields;

    private RequestParameters(ObjectNode fields) {
        this.fields = fields;
    }

    /** Returns the parameters of a query or form; an empty value becomes null. */
    public static RequestParameters ofForm(Map<String, String> parameters) {
        var fields = JsonNodeFactory.instance.objectNode();
        parameters.forEach((name, value) -> {
            if (value.isEmpty()) {
                fields.putNull(name);
            } else {
                fields.put(name, value);
            }
        });
        return new RequestParameters(fields);
    }

    public static RequestParameters ofJson(ObjectNode fields) {
        return new RequestParameters(fields);
    }

    /** Adds parameters; rejects a name that exists in both. */
    public RequestParameters merge(Map<String, String> others) {
        others.forEach((name, value) -> {
            if (fields.has(name)) {
                throw new DomainException(new InputError.Repeated(name));
            }
            fields.put(name, value);
        });
        return this;
    }

    public void storeIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns the parameters that {@link #storeIn} stored in the request; empty if there are none. */
    public static RequestParameters storedIn(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RequestParameters requestParameters
                ? requestParameters
                : ofForm(Map.of());
    }

    /** Returns the error for an unknown parameter; it contains the name only if the name is well-formed. */
    public static DomainException unknownParameter(String name) {
        return new DomainException(
                NAME.matcher(name).matches() ? new InputError.Unknown(name) : new RequestError.MalformedBody());
    }

    public Optional<String> firstName() {
        return fields.propertyNames().stream().findFirst();
    }

    ObjectNode fields() {
        return fields;
    }
}
