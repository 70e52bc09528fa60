package com.datingtoday.adapter.web.shared.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.node.ObjectNode;

/** Resolver of {@link RequestFields} records; each error names its parameter. */
@Component
final class RequestFieldsResolver implements HandlerMethodArgumentResolver {

    private final Map<Executable, Set<String>> knownNames = new ConcurrentHashMap<>();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestFields.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("@RequestFields requires an HttpServletRequest");
        }
        var values = RequestParameters.storedIn(request).fields();
        rejectUnknown(values, parameter.getExecutable());
        return RequestBinder.of(parameter.getParameterType()).bind(values);
    }

    /** Rejects a parameter that no {@link RequestFields} record of the method contains. */
    private void rejectUnknown(ObjectNode values, Executable method) {
        var known = knownNames.computeIfAbsent(method, RequestFieldsResolver::namesOf);
        for (var name : values.propertyNames()) {
            if (!known.contains(name)) {
                throw RequestParameters.unknownParameter(name);
            }
        }
    }

    private static Set<String> namesOf(Executable method) {
        return bindings(method).map(FieldBinder::name).collect(Collectors.toSet());
    }

    static Stream<FieldBinder> bindings(Executable method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestFields.class))
                .map(Parameter::getType)
                .flatMap(type -> RequestBinder.of(type).fields().stream());
    }
}
