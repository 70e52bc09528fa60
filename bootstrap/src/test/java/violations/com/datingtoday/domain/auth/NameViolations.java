package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;

/** Have names that say how, or nothing. */
final class NameViolations {

    @Violates("names_do_not_end_in_empty_words")
    record ThingImpl() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingManager() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingHelper() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingUtil() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingUtils() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingDTO() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingDto() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingVO() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingVo() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingPO() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingPo() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingBO() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingBo() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingDAO() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingDao() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingPort() {}

    @Violates("names_do_not_end_in_empty_words")
    record ThingRepository() {}

    @Violates("names_do_not_begin_with_empty_words")
    record IThing() {}

    @Violates("names_do_not_begin_with_empty_words")
    record AbstractThing() {}

    @Violates("names_do_not_begin_with_empty_words")
    record BaseThing() {}

    @Violates("names_do_not_begin_with_empty_words")
    record DefaultThing() {}

    /** Only resemble them. */
    record Report() {}

    record Ids() {}

    record Baseline() {}

    record ThingService() {}

    private NameViolations() {}
}
