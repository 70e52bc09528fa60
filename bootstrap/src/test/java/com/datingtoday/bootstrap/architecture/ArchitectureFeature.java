package com.datingtoday.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who may know whom. Elders stand before those who know them, so Java itself keeps the table free of cycles. */
enum ArchitectureFeature {
    SHARED,
    AUTH,
    MEDIA,
    VIP,
    PROFILE(MEDIA, VIP),
    SAFETY(AUTH, PROFILE),
    DISCOVERY(PROFILE, SAFETY, VIP),
    VISITOR(PROFILE, SAFETY, VIP),
    /** A connection lasts as long as its login. */
    CHAT(AUTH, PROFILE, SAFETY, VIP, MEDIA);

    private static final Pattern PLACE = Pattern.compile(
            "(?:violations\\.)?com\\.datingtoday\\.(?:domain|application|adapter\\.\\w+)\\.(\\w+)(?:\\..*)?");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<ArchitectureFeature> elders;

    ArchitectureFeature(ArchitectureFeature... elders) {
        this.elders = Set.of(elders);
    }

    /** Itself, its elders, and what is shared. */
    Set<ArchitectureFeature> known() {
        var known = EnumSet.of(SHARED, this);
        known.addAll(elders);
        return known;
    }

    /** The feature a class belongs to; empty for a library, bootstrap, and an adapter's own configuration. */
    static Optional<ArchitectureFeature> of(JavaClass type) {
        var place = PLACE.matcher(type.getPackageName());
        return place.matches() ? named(place.group(1)) : Optional.empty();
    }

    private static Optional<ArchitectureFeature> named(String name) {
        return Arrays.stream(values())
                .filter(architectureFeature ->
                        architectureFeature.name().toLowerCase(Locale.ROOT).equals(name))
                .findAny();
    }
}
