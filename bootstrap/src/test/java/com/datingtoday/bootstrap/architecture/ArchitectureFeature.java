package com.datingtoday.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Features, and the features that each may depend on. A constant can only refer to earlier constants, so the table has
 * no cycle.
 */
enum ArchitectureFeature {
    SHARED,
    AUTH,
    MEDIA,
    VIP,
    PROFILE(MEDIA, VIP),
    SAFETY(AUTH, PROFILE),
    DISCOVERY(PROFILE, SAFETY, VIP),
    VISITOR(PROFILE, SAFETY, VIP),
    CHAT(AUTH, MEDIA, PROFILE, SAFETY, VIP);

    private static final Pattern FEATURE_PACKAGE = Pattern.compile(
            "(?:violations\\.)?com\\.datingtoday\\.(?:domain|application|adapter\\.\\w+)\\.(\\w+)(?:\\..*)?");

    /** Does not contain {@link #SHARED}, which every feature may use. */
    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<ArchitectureFeature> dependencies;

    ArchitectureFeature(ArchitectureFeature... dependencies) {
        this.dependencies = Set.of(dependencies);
    }

    /** Returns this feature, its dependencies and {@link #SHARED}. */
    Set<ArchitectureFeature> usable() {
        var usable = EnumSet.of(SHARED, this);
        usable.addAll(dependencies);
        return usable;
    }

    /** Returns the feature of a class; empty for libraries, bootstrap and the configuration of an adapter. */
    static Optional<ArchitectureFeature> of(JavaClass type) {
        var matcher = FEATURE_PACKAGE.matcher(type.getPackageName());
        return matcher.matches() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<ArchitectureFeature> named(String name) {
        return Arrays.stream(values())
                .filter(feature -> feature.name().toLowerCase(Locale.ROOT).equals(name))
                .findAny();
    }
}
