package com.datingtoday.bootstrap.development;

import static java.util.stream.Collectors.joining;

import com.datingtoday.domain.shared.DomainError;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Samples of errors: records with one value per constant of the enums in their components. */
public final class ErrorSamples {

    private static final int NUMBER = 7;

    /** A user id must be greater than 100000. */
    private static final long LONG_NUMBER = 100_007;

    private ErrorSamples() {}

    /** Returns a sample of every {@link DomainError} of all features. */
    public static List<DomainError> ofAllErrors() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(DomainError.class));
        return scan.findCandidateComponents(root()).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(type -> of(type).stream())
                .map(DomainError.class::cast)
                .toList();
    }

    /** Returns the package above all features and modules. */
    private static String root() {
        return Arrays.stream(DomainError.class.getPackageName().split("\\.", -1))
                .limit(2)
                .collect(joining("."));
    }

    /** Returns samples of a type: one for each combination of its enum constants. */
    public static List<?> of(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .flatMap(permitted -> of(permitted).stream())
                    .toList();
        }
        return type.isRecord() ? records(type) : List.of(simple(type));
    }

    private static Object simple(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return NUMBER;
        }
        if (type == long.class || type == Long.class) {
            return LONG_NUMBER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(NUMBER);
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == String.class) {
            return "sample";
        }
        throw new AssertionError("no sample of " + type);
    }

    private static List<?> records(Class<?> type) {
        List<List<Object>> all = List.of(List.of());
        for (var component : type.getRecordComponents()) {
            var longer = new ArrayList<List<Object>>();
            for (var values : all) {
                for (Object value : of(component.getType())) {
                    var more = new ArrayList<>(values);
                    more.add(value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all.stream().map(values -> record(type, values)).toList();
    }

    private static Object record(Class<?> type, List<Object> values) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new LinkageError("no sample of " + type, e);
        }
    }
}
