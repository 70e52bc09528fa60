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

/** What travels between a controller and its clients: what is answered and what is taken, with all it is made of. */
final class WebContract {

    private static final Pattern MAPPING =
            Pattern.compile("org\\.springframework\\.web\\.bind\\.annotation\\.\\w+Mapping");

    static final DescribedPredicate<JavaClass> CONTROLLERS = describe(
            "controllers by mark",
            type -> type.isAnnotatedWith(RestController.class) || type.isAnnotatedWith(Controller.class));

    private WebContract() {}

    /** Each domain type that one of the controller's methods sends or takes, as what the controller does. */
    static Stream<String> domainTypes(JavaClass controller) {
        return controller.getMethods().stream()
                .filter(WebContract::isMapped)
                .flatMap(method -> Stream.concat(
                        domainTypes(method.getReturnType(), "answers in " + method.getName()),
                        method.getParameters().stream()
                                .filter(WebContract::isSent)
                                .flatMap(sent -> domainTypes(sent.getType(), "takes in " + method.getName()))));
    }

    private static Stream<String> domainTypes(JavaType type, String how) {
        var seen = new HashSet<JavaClass>();
        collect(type, seen);
        return seen.stream().filter(DOMAIN::holds).map(domain -> how + " with " + domain.getName());
    }

    /** Looks into what the house itself declares; of all else the type is enough. */
    private static void collect(JavaType type, Set<JavaClass> seen) {
        for (var involved : type.getAllInvolvedRawTypes()) {
            if (seen.add(involved)
                    && !DOMAIN.holds(involved)
                    && resideInAPackage(ROOT + "..").test(involved)) {
                involved.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> collect(field.getType(), seen));
                involved.getPermittedSubclasses().ifPresent(kinds -> kinds.forEach(kind -> collect(kind, seen)));
            }
        }
    }

    private static boolean isMapped(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation ->
                        MAPPING.matcher(annotation.getRawType().getName()).matches());
    }

    /** What an argument resolver makes unasked, such as who is logged in, is not sent. */
    private static boolean isSent(JavaParameter parameter) {
        return !parameter.getAnnotations().isEmpty()
                || resideInAPackage("org.springframework.http").test(parameter.getRawType());
    }
}
