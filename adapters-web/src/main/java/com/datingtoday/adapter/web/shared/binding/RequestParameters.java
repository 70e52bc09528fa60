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

/** The parameters of a request, wherever they stood, before anybody has given them a type. */
public final class RequestParameters {

    private static final String ATTRIBUTE = "datingtoday.input";
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,64}");

    private final ObjectNode fields;

    private RequestParameters(ObjectNode fields) {
        this.fields = fields;
    }

    /** Parameters of a query or form; in them an empty value is null. */
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

    /** The fields of a JSON object. */
    public static RequestParameters ofJson(ObjectNode fields) {
        return new RequestParameters(fields);
    }

    /** Together with others; a name that stands in both is refused. */
    public RequestParameters merge(Map<String, String> others) {
        others.forEach((name, value) -> {
            if (fields.has(name)) {
                throw new DomainException(new InputError.Repeated(name));
            }
            fields.put(name, value);
        });
        return this;
    }

    /** Keeps the parameters with the request. */
    public void storeIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The parameters kept with the request; none if nothing was. */
    public static RequestParameters of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RequestParameters requestParameters
                ? requestParameters
                : ofForm(Map.of());
    }

    /** Refuses a parameter that no call has; what cannot be a name is not repeated. */
    public static DomainException unknownParameter(String name) {
        return new DomainException(
                NAME.matcher(name).matches() ? new InputError.Unknown(name) : new RequestError.MalformedBody());
    }

    /** The name of some parameter, if there is any. */
    public Optional<String> firstName() {
        return fields.propertyNames().stream().findFirst();
    }

    ObjectNode fields() {
        return fields;
    }
}
