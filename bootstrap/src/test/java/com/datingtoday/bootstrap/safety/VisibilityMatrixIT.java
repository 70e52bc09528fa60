package com.datingtoday.bootstrap.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.auth.account.ResumeAccount;
import com.datingtoday.bootstrap.safety.VisibilityCases.OwnerKind;
import com.datingtoday.bootstrap.safety.VisibilityCases.ViewerKind;
import com.datingtoday.bootstrap.safety.VisibilityCases.VisibilityCase;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.bootstrap.testing.VisitSetup;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every call that returns a person, for each kind of viewer and owner. No response contains data that the viewer must
 * not see.
 */
class VisibilityMatrixIT {

    /** Calls that return persons. The function takes a viewer and an owner. */
    static final Map<String, BiFunction<TestUser, TestUser, ApiReply>> RETURNING_PERSONS = Map.ofEntries(
            Map.entry("GET /api/users/{user_id}", TestUser::view),
            Map.entry(
                    "GET /api/users",
                    (viewer, owner) -> viewer.client()
                            .get("/api/users?user_ids=" + owner.id().value())),
            Map.entry("GET /api/users/me/following", get("/api/users/me/following")),
            Map.entry("GET /api/users/me/followers", get("/api/users/me/followers")),
            Map.entry("PUT /api/users/{user_id}/follow", TestUser::follow),
            Map.entry("GET /api/users/nearby", get("/api/users/nearby?limit=100")),
            Map.entry("GET /api/users/hot", get("/api/users/hot?limit=100")),
            Map.entry(
                    "GET /api/users/search",
                    (viewer, owner) -> viewer.client()
                            .get("/api/users/search?user_id=" + owner.id().value())),
            Map.entry("GET /api/contacts", get("/api/contacts?limit=100")),
            Map.entry(
                    "GET /api/contacts/{peer_id}",
                    (viewer, owner) -> viewer.client().get(contact(owner))),
            Map.entry(
                    "POST /api/contacts/{peer_id}/messages",
                    (viewer, owner) -> viewer.client()
                            .post(
                                    contact(owner) + "/messages",
                                    Map.of("type", "text", "content", "hello there", "client_msg_id", "matrix"))),
            Map.entry(
                    "GET /api/contacts/{peer_id}/messages",
                    (viewer, owner) -> viewer.client().get(contact(owner) + "/messages")),
            Map.entry(
                    "PATCH /api/contacts/{peer_id}",
                    (viewer, owner) -> viewer.client().patch(contact(owner), "{\"pinned\": true}")),
            Map.entry(
                    "POST /api/contacts/{peer_id}/read",
                    (viewer, owner) -> viewer.client().post(contact(owner) + "/read", Map.of("seq", "1"))),
            Map.entry("GET /api/visitors", visitors("/api/visitors?limit=100")),
            Map.entry("GET /api/visitors/summary", visitors("/api/visitors/summary")),
            Map.entry("GET /api/blocks", get("/api/blocks")),
            Map.entry("POST /api/reports", VisibilityMatrixIT::report),
            Map.entry("GET /api/reports", get("/api/reports")),
            Map.entry(
                    "GET /api/reports/{report_id}",
                    (viewer, owner) -> viewer.client()
                            .get("/api/reports/"
                                    + report(viewer, owner)
                                            .json()
                                            .at("/data/report_id")
                                            .asString("1"))));

    /** Calls that return only the caller or no person. */
    static final Set<String> RETURNING_NO_PERSONS = Set.of(
            "POST /api/auth/sendsms",
            "POST /api/auth/login",
            "POST /api/auth/refresh",
            "POST /api/auth/logout",
            "GET /api/auth/sessions",
            "GET /api/users/me",
            "PATCH /api/users/me",
            "GET /api/users/me/album",
            "POST /api/users/me/album",
            "PUT /api/users/me/album",
            "DELETE /api/users/me/album/{photo_id}",
            "GET /api/users/me/location",
            "PUT /api/users/me/location",
            "DELETE /api/users/me/location",
            "GET /api/cities",
            "GET /api/labels",
            "GET /api/config",
            "GET /api/users/me/labels",
            "PUT /api/users/me/labels",
            "DELETE /api/users/{user_id}/follow",
            "PUT /api/blocks/{user_id}",
            "DELETE /api/blocks/{user_id}",
            "POST /api/visitors/read",
            "POST /api/media",
            "DELETE /api/contacts/{peer_id}",
            "DELETE /api/contacts/{peer_id}/messages/{seq}",
            "POST /api/contacts/{peer_id}/messages/{seq}/recall",
            "GET /api/contacts/unread",
            "GET /api/chat/quota",
            "POST /api/chat/ticket",
            "PUT /api/users/me/devices",
            "DELETE /api/users/me/devices",
            "GET /api/vip",
            "GET /api/vip/products",
            "POST /api/vip/orders",
            "GET /api/vip/orders",
            "GET /api/vip/orders/{order_no}",
            "POST /api/vip/orders/{order_no}/cancel",
            "POST /api/vip/orders/{order_no}/payment",
            "POST /api/vip/orders/{order_no}/receipt",
            "POST /api/payments/{channel}/notify",
            "GET /api/media/{id}/{rendition}");

    static final UserId UNKNOWN_USER = new UserId(1L << 40);

    final TestInstance testInstance = TestInstance.one();
    final VisibilityCases visibilityCases = new VisibilityCases(testInstance);

    @Test
    void every_call_is_listed_as_returning_persons_or_not() {
        var mapping = testInstance.bean(RequestMappingHandlerMapping.class);
        var calls = new TreeSet<String>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.add(method + " " + path))));

        var known = new TreeSet<>(RETURNING_PERSONS.keySet());
        known.addAll(RETURNING_NO_PERSONS);
        assertThat(calls).isEqualTo(known);
    }

    @TestFactory
    Stream<DynamicTest> nobody_sees_what_he_may_not() {
        return Stream.of(OwnerKind.values())
                .map(visibilityCases::prepare)
                .flatMap(prepared -> Stream.of(ViewerKind.values())
                        .map(viewerKind -> DynamicTest.dynamicTest(
                                prepared.kind() + " seen by " + viewerKind, () -> check(prepared, viewerKind))));
    }

    private static void check(VisibilityCase prepared, ViewerKind kind) {
        var viewer = prepared.viewer(kind);
        var owner = prepared.owner();
        var sees = sees(kind, prepared.kind());
        var profile = viewer.view(owner);
        if (kind == ViewerKind.SIGNED_OUT || (kind == ViewerKind.SELF && prepared.kind() == OwnerKind.SUSPENDED)) {
            assertThat(profile.status()).isEqualTo(401);
        } else if (sees) {
            assertThat(profile.code()).as(profile.body()).isZero();
            assertComplete(profile, prepared.kind());
        } else {
            assertThat(profile.body()).isEqualTo(view(viewer, UNKNOWN_USER).body());
            assertThat(profile.status()).isEqualTo(404);
        }
        for (var call : RETURNING_PERSONS.values()) {
            var answer = call.apply(viewer, owner);
            assertThat(answer.body()).as(kind + " gets " + answer.body()).doesNotContain(prepared.secrets());
            if (!sees && !showsNameOfBlocked(kind, prepared.kind())) {
                assertThat(answer.body()).doesNotContain(prepared.kind().nickname());
            }
        }
    }

    /**
     * Returns true if the list of blocked users shows name and avatar, which it does for owners whose audience is
     * everyone.
     */
    private static boolean showsNameOfBlocked(ViewerKind viewerKind, OwnerKind ownerKind) {
        return viewerKind == ViewerKind.BLOCKER
                && (ownerKind == OwnerKind.SEEN_BY_EVERYBODY || ownerKind == OwnerKind.HIDING);
    }

    private static BiFunction<TestUser, TestUser, ApiReply> get(String target) {
        return (viewer, _) -> viewer.client().get(target);
    }

    /** Lists visitors as a VIP viewer whom the owner visited before the relation changed. */
    private static BiFunction<TestUser, TestUser, ApiReply> visitors(String target) {
        return (viewer, owner) -> {
            var visitSetup = new VisitSetup(TestInstance.one());
            visitSetup.grantVip(viewer);
            if (!viewer.id().equals(owner.id())) {
                visitSetup.addVisit(viewer, owner, Instant.now());
            }
            return viewer.client().get(target);
        };
    }

    private static String contact(TestUser owner) {
        return "/api/contacts/" + owner.id().value();
    }

    private static ApiReply report(TestUser viewer, TestUser owner) {
        var fields = Map.of("user_id", String.valueOf(owner.id().value()), "reason", "other");
        return viewer.client().post("/api/reports", fields);
    }

    private static boolean sees(ViewerKind viewerKind, OwnerKind ownerKind) {
        return switch (ownerKind) {
            case SEEN_BY_EVERYBODY, HIDING, WITHOUT_BIRTHDAY ->
                switch (viewerKind) {
                    case SELF, STRANGER, FOLLOWER, FOLLOWED, OTHER_APP -> true;
                    case BLOCKED, BLOCKER, SIGNED_OUT -> false;
                };
            case SEEN_BY_FOLLOWED -> viewerKind == ViewerKind.SELF || viewerKind == ViewerKind.FOLLOWED;
            case SEEN_BY_NOBODY -> viewerKind == ViewerKind.SELF;
            case SUSPENDED -> false;
        };
    }

    private static void assertComplete(ApiReply profile, OwnerKind ownerKind) {
        var data = profile.json().path("data");
        assertThat(data.path("nickname").asString()).isEqualTo(ownerKind.nickname());
        assertThat(data.path("photos")).hasSize(ownerKind == OwnerKind.WITHOUT_BIRTHDAY ? 0 : 1);
        assertThat(data.path("age").isNull())
                .isEqualTo(ownerKind == OwnerKind.HIDING || ownerKind == OwnerKind.WITHOUT_BIRTHDAY);
        assertThat(data.propertyNames())
                .containsExactlyInAnyOrder(
                        "user_id",
                        "nickname",
                        "introduction",
                        "age",
                        "gender",
                        "sexual",
                        "height",
                        "emotion",
                        "education",
                        "salary",
                        "photos",
                        "labels",
                        "shared_labels",
                        "vip",
                        "verified",
                        "newcomer",
                        "distance",
                        "presence",
                        "following",
                        "followed");
    }

    @Test
    void a_resumed_user_is_visible_again() {
        var owner = TestUser.adult(testInstance);
        var stranger = TestUser.adult(testInstance);
        visibilityCases.suspend(owner, stranger);

        testInstance.bean(ResumeAccount.class).resume(new ResumeAccount.Command(owner.id()));

        await().atMost(Duration.ofSeconds(30)).until(() -> stranger.view(owner).code() == 0);
    }

    private static ApiReply view(TestUser viewer, UserId user) {
        return viewer.client().get("/api/users/" + user.value());
    }
}
