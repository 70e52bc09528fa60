package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Offends;

/** Have names that say how, or nothing. */
final class NameOffenders {

    @Offends("names_do_not_end_in_empty_words")
    record ThingImpl() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingManager() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingHelper() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingUtil() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingUtils() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingDTO() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingDto() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingVO() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingVo() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingPO() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingPo() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingBO() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingBo() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingDAO() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingDao() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingPort() {}

    @Offends("names_do_not_end_in_empty_words")
    record ThingRepository() {}

    @Offends("names_do_not_begin_with_empty_words")
    record IThing() {}

    @Offends("names_do_not_begin_with_empty_words")
    record AbstractThing() {}

    @Offends("names_do_not_begin_with_empty_words")
    record BaseThing() {}

    @Offends("names_do_not_begin_with_empty_words")
    record DefaultThing() {}

    /** Only resemble them. */
    record Report() {}

    record Ids() {}

    record Baseline() {}

    record ThingService() {}

    private NameOffenders() {}
}
