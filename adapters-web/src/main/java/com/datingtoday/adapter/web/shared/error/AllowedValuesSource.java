package com.datingtoday.adapter.web.shared.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Source of the values that a field of a call allows, for the details of an error. */
public interface AllowedValuesSource {

    /** Returns the declaration of the field in the words of JSON Schema in snake case; empty if it has none. */
    Map<String, Object> allowedValues(HttpServletRequest request, String field);
}
