package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;

final class NameViolations {

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingImpl() {}

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingManager() {}

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingHelper() {}

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingUtil() {}

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingUtils() {}

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingDTO() {}

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingDto() {}

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingDAO() {}

    @Violates("type_names_have_no_forbidden_suffix")
    record ThingDao() {}

    @Violates("type_names_have_no_forbidden_prefix")
    record IThing() {}

    @Violates("type_names_have_no_forbidden_prefix")
    record AbstractThing() {}

    @Violates("type_names_have_no_forbidden_prefix")
    record BaseThing() {}

    @Violates("type_names_are_not_gerunds")
    record Sending() {}

    @Violates("type_names_are_not_gerunds")
    record AccountOpening() {}

    @Violates("type_names_are_not_gerunds")
    record Asking() {}

    /** Names that only resemble a violation. */
    record Report() {}

    record Ids() {}

    record Baseline() {}

    record ThingService() {}

    record Refunding() {}

    record ScannedListing() {}

    record KeyRing() {}

    private NameViolations() {}
}
