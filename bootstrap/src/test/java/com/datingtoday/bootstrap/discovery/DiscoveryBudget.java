package com.datingtoday.bootstrap.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.discovery.PopulatedInstance.CallResult;
import com.datingtoday.bootstrap.testing.CallCosts.CallCost;
import com.datingtoday.bootstrap.testing.TestUser;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Maximum cost of lists, independent of the number of users. */
final class DiscoveryBudget {

    /** Searches of all kinds, including searches without a result. */
    private static final List<String> LISTS = List.of(
            "nearby?",
            "nearby?gender=1,2&age_min=25&age_max=30&photo=true&fit=false",
            "nearby?labels=101,201,301&online=true",
            "nearby?omit_followed=true&omit_viewed=true",
            "nearby?labels=803,804,805,806&labels_match=all&age_min=60&online=true",
            "hot?",
            "hot?gender=1,2&photo=true&fit=false",
            "hot?omit_viewed=true",
            "hot?labels=803,804,805,806&labels_match=all&age_min=60",
            "search?gender=2",
            "search?omit_followed=true",
            "search?gender=2&omit_viewed=true",
            "search?sort=new&photo=true",
            "search?age_min=20&age_max=25&online=true&gender=0,1,2&fit=false",
            "search?distance=10&height_min=160&education=3,4",
            "search?gender=2&height_min=249",
            "search?distance=5&sort=new&labels=803,804,805,806&labels_match=all&age_min=60",
            "search?nickname=%E5%B0%8F",
            "search?nickname=mia&age_min=60&verified=true");

    /** A cache miss of viewer and entries adds a read and a write in Redis. */
    private static final int COLD_REDIS = 2;

    /** Four statements for the viewer, four for the entries, and one for the label catalogue. */
    private static final int COLD_SQL = 9;

    private final PopulatedInstance populatedInstance;
    private final Map<String, TestUser> viewers;

    /** Registers viewers in the centre of the largest town and in the country. */
    DiscoveryBudget(PopulatedInstance populatedInstance) {
        this.populatedInstance = populatedInstance;
        this.viewers = Map.of(
                "downtown",
                populatedInstance.viewer(31.2304, 121.4737),
                "in the country",
                populatedInstance.viewer(31.5, 107.3));
    }

    /** Returns the cost of each list and checks it against the budget. */
    Map<String, CallResult> check() {
        viewers.values().forEach(populatedInstance::deleteTombstones);
        // The calls cache the sessions.
        viewers.values().forEach(TestUser::getOwn);
        var pages = new LinkedHashMap<PageCall, CallResult>();
        LISTS.forEach(list -> viewers.forEach((where, viewer) -> pages.putAll(firstPages(where, viewer, list))));
        pages.replaceAll((pageCall, _) -> cost(pageCall, COLD_REDIS, COLD_SQL));
        // Entries of the in-process cache live for one second, so each may be cached or not.
        pages.replaceAll((pageCall, _) -> cost(pageCall, 1, 0));
        pages.replaceAll((pageCall, before) -> cheapest(before, pageCall));
        var works = new LinkedHashMap<String, CallResult>();
        pages.forEach((pageCall, callResult) -> {
            assertCost(pageCall.list(), callResult, 0, 0);
            works.put(pageCall.where() + ": " + pageCall.list(), callResult);
        });
        return works;
    }

    /** List page that has the same content in each call. */
    private record PageCall(String where, TestUser viewer, String list, String cursor) {}

    /** The first page of a nearby list is random; from the second page on the order is fixed. */
    private Map<PageCall, CallResult> firstPages(String where, TestUser viewer, String list) {
        var first = populatedInstance.costOf(viewer, "/api/users/" + list);
        assertCost(list, first, COLD_REDIS, COLD_SQL);
        var cursor = first.next() == null ? "" : "&cursor=" + first.next();
        return Map.of(new PageCall(where, viewer, list, cursor), first);
    }

    private CallResult cost(PageCall pageCall, long moreRedis, long moreSql) {
        var callResult =
                populatedInstance.costOf(pageCall.viewer(), "/api/users/" + pageCall.list() + pageCall.cursor());
        assertCost(pageCall.list(), callResult, moreRedis, moreSql);
        return callResult;
    }

    private CallResult cheapest(CallResult before, PageCall pageCall) {
        return Stream.concat(
                        Stream.of(before),
                        Stream.generate(() -> cost(pageCall, 1, 0)).limit(2))
                .min(Comparator.comparingLong(callResult -> callResult.cost().redis()))
                .orElseThrow();
    }

    /** Checks the cost of a list against the budget plus the given additions. */
    private static void assertCost(String list, CallResult callResult, long moreRedis, long moreSql) {
        // The list of viewed users is one more read.
        var redis = moreRedis + (list.contains("omit_viewed=true") ? 1 : 0);
        switch (list.substring(0, list.indexOf('?'))) {
            case "nearby" -> assertCost(list, callResult, new CallCost(4 + redis, moreSql, 0));
            case "hot" -> assertCost(list, callResult, new CallCost(3 + redis, moreSql, 0));
            default -> assertCost(list, callResult, new CallCost(2 + redis, 1 + moreSql, 0));
        }
        assertThat(callResult.index().leaves()).as(list).isLessThanOrEqualTo(25);
        assertThat(callResult.index().people()).as(list).isLessThanOrEqualTo(2_000);
        if (moreSql == 0) {
            // At most 200 rows, and some to find the start of each range.
            assertThat(callResult.rows()).as(list).isLessThanOrEqualTo(205);
        }
    }

    private static void assertCost(String list, CallResult callResult, CallCost most) {
        assertThat(callResult.cost().redis()).as(list + " " + callResult).isLessThanOrEqualTo(most.redis());
        assertThat(callResult.cost().sql()).as(list + " " + callResult).isLessThanOrEqualTo(most.sql());
        assertThat(callResult.cost().transactions()).as(list).isZero();
    }
}
