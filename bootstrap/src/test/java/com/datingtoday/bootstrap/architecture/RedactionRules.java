package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.PERSISTENCE;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.WEB;
import static com.datingtoday.bootstrap.architecture.Conditions.satisfyAll;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.shared.Sensitive;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.runtime.ObjectMethods;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Redaction of personal data and secrets in the text of records. */
final class RedactionRules {

    private static final Pattern SENSITIVE_NAME = Pattern.compile("(?i).*(secrets?|password|token|phone|nickname"
            + "|introduction|birthday|comment|evidence|receipt|ticket|apiKey|privateKey|email|latitude|longitude)");

    private static final List<Class<?>> PRINTED_TYPES =
            List.of(String.class, double.class, Double.class, LocalDate.class);

    private static final List<Class<?>> CONTAINERS =
            List.of(Collection.class, List.class, Set.class, Map.class, Optional.class);

    /** Records of lists and searches, which are created for each entry and never logged. */
    private static final Set<Class<?>> EXEMPT =
            Set.of(Listing.class, Listings.NameCursor.class, SearchableAttributes.class);

    private static final ClassDesc OBJECT_METHODS = ClassDesc.of(ObjectMethods.class.getName());

    /** Records that Jackson or MyBatis bind are exempt, because both would need a converter for the wrapper. */
    static final ArchRule records_print_no_sensitive_values = classes()
            .that()
            .areRecords()
            .and(not(ArchitectureModule.in(List.of(WEB, PERSISTENCE))))
            .and(not(belongToAnyOf(EXEMPT.toArray(Class[]::new))))
            .should(satisfyAll("free of sensitive components that they print", RedactionRules::printedSensitiveValues));

    private RedactionRules() {}

    private static Stream<String> printedSensitiveValues(JavaClass type) {
        var names = type.getFields().stream()
                .filter(RedactionRules::isSensitive)
                .map(field -> "prints " + field.getName())
                .toList();
        return !names.isEmpty() && hasGeneratedToString(type) ? names.stream() : Stream.empty();
    }

    private static boolean isSensitive(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && SENSITIVE_NAME.matcher(field.getName()).matches()
                && isPrinted(field);
    }

    private static boolean isPrinted(JavaField field) {
        var types = field.getType().getAllInvolvedRawTypes();
        var isContainer = CONTAINERS.stream().anyMatch(field.getRawType()::isEquivalentTo);
        return isContainer
                ? types.stream().anyMatch(RedactionRules::isPrinted)
                        && types.stream().noneMatch(type -> type.isEquivalentTo(Sensitive.class))
                : isPrinted(field.getRawType());
    }

    private static boolean isPrinted(JavaClass type) {
        return PRINTED_TYPES.stream().anyMatch(type::isEquivalentTo);
    }

    /** Returns whether the compiler generated {@code toString}; such a method only calls {@link ObjectMethods}. */
    private static boolean hasGeneratedToString(JavaClass type) {
        try (var content = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of().parse(content.readAllBytes()).methods().stream()
                    .filter(method -> method.methodName().equalsString("toString"))
                    .anyMatch(RedactionRules::isGenerated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGenerated(MethodModel toString) {
        return toString.code()
                .orElseThrow()
                .elementStream()
                .anyMatch(element -> element instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod().owner().equals(OBJECT_METHODS));
    }
}
