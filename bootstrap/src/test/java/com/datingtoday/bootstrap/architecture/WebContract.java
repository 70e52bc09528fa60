package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DOMAIN;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.ROOT;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Types that controllers and clients exchange: return types, parameters, and the types of their components. */
final class WebContract {

    private static final Pattern MAPPING =
            Pattern.compile("org\\.springframework\\.web\\.bind\\.annotation\\.\\w+Mapping");

    static final DescribedPredicate<JavaClass> CONTROLLERS = describe(
            "controllers by annotation",
            type -> type.isAnnotatedWith(RestController.class) || type.isAnnotatedWith(Controller.class));

    private WebContract() {}

    /** Returns one violation per domain type in the methods of a controller. */
    static Stream<String> domainTypes(JavaClass controller) {
        return controller.getMethods().stream()
                .filter(WebContract::isMapped)
                .flatMap(method -> Stream.concat(
                        domainTypes(method.getReturnType(), "returns from " + method.getName()),
                        method.getParameters().stream()
                                .filter(WebContract::isSentByClient)
                                .flatMap(parameter ->
                                        domainTypes(parameter.getType(), "takes in " + method.getName()))));
    }

    private static Stream<String> domainTypes(JavaType type, String use) {
        var types = new HashSet<JavaClass>();
        collect(type, types);
        return types.stream().filter(DOMAIN::contains).map(domain -> use + " the domain type " + domain.getName());
    }

    /**
     * Adds the raw types of a type, and the component types of those that the project declares, except of domain types.
     */
    private static void collect(JavaType type, Set<JavaClass> types) {
        for (var raw : type.getAllInvolvedRawTypes()) {
            if (types.add(raw)
                    && !DOMAIN.contains(raw)
                    && resideInAPackage(ROOT + "..").test(raw)) {
                raw.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> collect(field.getType(), types));
                raw.getPermittedSubclasses().ifPresent(subclasses -> subclasses.forEach(one -> collect(one, types)));
            }
        }
    }

    private static boolean isMapped(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation ->
                        MAPPING.matcher(annotation.getRawType().getName()).matches());
    }

    /** Parameters without an annotation, such as the caller, come from an argument resolver. */
    private static boolean isSentByClient(JavaParameter parameter) {
        return !parameter.getAnnotations().isEmpty()
                || resideInAPackage("org.springframework.http").test(parameter.getRawType());
    }
}
