package com.datingtoday.bootstrap.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.auth.AddAppKey;
import com.datingtoday.application.auth.ResumeAccount;
import com.datingtoday.application.auth.SuspendAccount;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Photos;
import com.datingtoday.bootstrap.testing.Reply;
import com.datingtoday.bootstrap.testing.Scheme2;
import com.datingtoday.bootstrap.testing.TestModeration;
import com.datingtoday.bootstrap.testing.Wire;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call that shows a person, for every kind of viewer and owner: what may not be seen is in no answer. */
class VisibilityMatrixIT {

    /** Who looks. */
    enum Viewer {
        SELF,
        STRANGER,
        FOLLOWER,
        FOLLOWED,
        BLOCKED,
        BLOCKER,
        OTHER_APP,
        SIGNED_OUT
    }

    /** Who is looked at. */
    enum Owner {
        SEEN_BY_EVERYBODY("{\"authority\": 1}"),
        SEEN_BY_FOLLOWED("{\"authority\": 2}"),
        SEEN_BY_NOBODY("{\"authority\": 0}"),
        HIDING("{\"hide_age\": true, \"hide_distance\": true, \"hide_online\": true}"),
        WITHOUT_BIRTHDAY("{\"authority\": 1}"),
        SUSPENDED("{\"authority\": 1}");

        private final String settings;

        Owner(String settings) {
            this.settings = settings;
        }
    }

    /** Calls that show people. */
    static final Set<String> SHOWING = Set.of(
            "GET /api/users/{user_id}",
            "GET /api/users/me/following",
            "GET /api/users/me/followers",
            "PUT /api/users/{user_id}/follow",
            "GET /api/blocks",
            "POST /api/reports",
            "GET /api/reports",
            "GET /api/reports/{report_id}");

    /** Calls that show nobody but the caller himself, or nobody at all. */
    static final Set<String> SILENT = Set.of(
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
            "GET /api/labels",
            "GET /api/users/me/labels",
            "PUT /api/users/me/labels",
            "DELETE /api/users/{user_id}/follow",
            "PUT /api/blocks/{user_id}",
            "DELETE /api/blocks/{user_id}",
            "POST /api/media",
            "GET /api/media/{id}/{rendition}");

    static final UserId NOBODY = new UserId(1L << 40);

    static Instance instance;
    static Scheme2 otherApp;

    /** An owner with everything that could leak, and somebody of each kind who looks at him. */
    record Case(Owner kind, Person owner, Map<Viewer, Person> viewers, Set<String> secrets) {

        Person viewer(Viewer kind) {
            return Objects.requireNonNull(viewers.get(kind));
        }
    }

    @BeforeAll
    static void start() {
        instance = Instance.one();
        var name = "other-" + Wire.random(4);
        var app = instance.bean(AddAppKey.class)
                .add(new AddAppKey.Command(new AppId(name), name, EnumSet.allOf(SigningScheme.class), false))
                .orElseThrow();
        var wire = instance.wire();
        otherApp = new Scheme2(wire, name, app.secret().value());
    }

    @Test
    void every_call_is_known_to_show_people_or_not() {
        var mapping = instance.bean(RequestMappingHandlerMapping.class);
        var calls = new TreeSet<String>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.add(method + " " + path))));

        var known = new TreeSet<>(SHOWING);
        known.addAll(SILENT);
        assertThat(calls).isEqualTo(known);
    }

    @TestFactory
    Stream<DynamicTest> nobody_sees_what_he_may_not() {
        return Stream.of(Owner.values())
                .map(VisibilityMatrixIT::prepare)
                .flatMap(prepared -> Stream.of(Viewer.values())
                        .map(viewer -> DynamicTest.dynamicTest(
                                prepared.kind() + " seen by " + viewer, () -> check(prepared, viewer))));
    }

    private static void check(Case prepared, Viewer kind) {
        var viewer = prepared.viewer(kind);
        var owner = prepared.owner();
        var sees = sees(kind, prepared.kind());
        var profile = viewer.see(owner);
        if (kind == Viewer.SIGNED_OUT || (kind == Viewer.SELF && prepared.kind() == Owner.SUSPENDED)) {
            assertThat(profile.status()).isEqualTo(401);
        } else if (sees) {
            assertThat(profile.code()).as(profile.body()).isZero();
            assertWhole(profile, prepared.kind());
        } else {
            assertThat(profile.body()).isEqualTo(lookAt(viewer, NOBODY).body());
            assertThat(profile.status()).isEqualTo(404);
        }
        for (var answer : answers(viewer, owner)) {
            assertThat(answer.body()).as(kind + " gets " + answer.body()).doesNotContain(prepared.secrets());
            if (!sees && !keepsTheName(kind, prepared.kind())) {
                assertThat(answer.body()).doesNotContain(nickname(prepared.kind()));
            }
        }
    }

    /** In the list of those whom one blocks, name and face stay of those who show themselves to everybody. */
    private static boolean keepsTheName(Viewer viewer, Owner owner) {
        return viewer == Viewer.BLOCKER && (owner == Owner.SEEN_BY_EVERYBODY || owner == Owner.HIDING);
    }

    /** All that the showing calls answer to somebody who may know the owner. */
    private static List<Reply> answers(Person viewer, Person owner) {
        var all = new ArrayList<Reply>();
        all.add(viewer.see(owner));
        all.add(viewer.client().get("/api/users/me/following"));
        all.add(viewer.client().get("/api/users/me/followers"));
        all.add(viewer.client().get("/api/blocks"));
        all.add(viewer.client()
                .post(
                        "/api/reports",
                        Map.of("user_id", String.valueOf(owner.id().value()), "reason", "other")));
        all.add(viewer.client().get("/api/reports"));
        return all;
    }

    private static boolean sees(Viewer viewer, Owner owner) {
        return switch (owner) {
            case SEEN_BY_EVERYBODY, HIDING, WITHOUT_BIRTHDAY ->
                switch (viewer) {
                    case SELF, STRANGER, FOLLOWER, FOLLOWED, OTHER_APP -> true;
                    case BLOCKED, BLOCKER, SIGNED_OUT -> false;
                };
            case SEEN_BY_FOLLOWED -> viewer == Viewer.SELF || viewer == Viewer.FOLLOWED;
            case SEEN_BY_NOBODY -> viewer == Viewer.SELF;
            case SUSPENDED -> false;
        };
    }

    private static void assertWhole(Reply profile, Owner owner) {
        var data = profile.json().path("data");
        assertThat(data.path("nickname").asString()).isEqualTo(nickname(owner));
        assertThat(data.path("photos")).hasSize(1);
        assertThat(data.path("age").isNull()).isEqualTo(owner == Owner.HIDING || owner == Owner.WITHOUT_BIRTHDAY);
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
                        "following",
                        "followed");
    }

    private static Case prepare(Owner kind) {
        var phone = Wire.phone();
        var login = instance.scheme2().logIn(phone);
        var owner = new Person(instance.scheme2().as(login), new UserId(Long.parseLong(login.data("user_id"))));
        var viewers = new EnumMap<Viewer, Person>(Viewer.class);
        for (var viewer : Viewer.values()) {
            viewers.put(viewer, viewer == Viewer.SELF ? owner : viewer(viewer));
        }
        var prepared = new Case(kind, owner, viewers, new TreeSet<>());
        owner.change("{\"nickname\": \"%s\", \"email\": \"secret-%s@example.com\"}"
                .formatted(nickname(kind), owner.id().value()));
        if (kind != Owner.WITHOUT_BIRTHDAY) {
            owner.change("{\"birthday\": \"1991-02-03\"}");
        }
        owner.change("{\"introduction\": \"%s hidden words\"}".formatted(TestModeration.SLOW));
        var secrets = prepared.secrets();
        secrets.addAll(Set.of(
                "secret-" + owner.id().value(),
                phone.substring(3),
                "1991-02-03",
                "hidden words",
                "birthday",
                "authority"));
        owner.client().upload("/api/users/me/album", Photos.jpeg());
        TestModeration.PICTURES.set(Verdict.PENDING);
        var pending = owner.client().upload("/api/users/me/album", Photos.jpeg());
        TestModeration.PICTURES.set(Verdict.VISIBLE);
        secrets.add(pending.data("large").replaceAll(".*/media/([0-9a-f]+)/.*", "$1"));
        prepared.viewer(Viewer.FOLLOWER).follow(owner);
        owner.follow(prepared.viewer(Viewer.FOLLOWED));
        prepared.viewer(Viewer.BLOCKED).follow(owner);
        owner.follow(prepared.viewer(Viewer.BLOCKED));
        owner.block(prepared.viewer(Viewer.BLOCKED));
        prepared.viewer(Viewer.BLOCKER).block(owner);
        owner.change(kind.settings);
        if (kind == Owner.SUSPENDED) {
            suspend(owner, prepared.viewer(Viewer.STRANGER));
        }
        return prepared;
    }

    private static Person viewer(Viewer kind) {
        if (kind == Viewer.OTHER_APP) {
            var login = otherApp.logIn(Wire.phone());
            return new Person(otherApp.as(login), new UserId(Long.parseLong(login.data("user_id"))));
        }
        var person = Person.adult(instance);
        if (kind == Viewer.SIGNED_OUT) {
            person.client().post("/api/auth/logout");
        }
        return person;
    }

    /** The suspension is told to others through the outbox; the stranger waits until it has arrived. */
    private static void suspend(Person owner, Person stranger) {
        instance.bean(SuspendAccount.class).suspend(new SuspendAccount.Command(owner.id()));
        await().atMost(Duration.ofSeconds(10)).until(() -> stranger.see(owner).code() == 501);
    }

    @Test
    void who_is_let_in_again_is_seen_again() {
        var owner = Person.adult(instance);
        var stranger = Person.adult(instance);
        suspend(owner, stranger);

        instance.bean(ResumeAccount.class).resume(new ResumeAccount.Command(owner.id()));

        await().atMost(Duration.ofSeconds(10)).until(() -> stranger.see(owner).code() == 0);
    }

    private static Reply lookAt(Person viewer, UserId user) {
        return viewer.client().get("/api/users/" + user.value());
    }

    private static String nickname(Owner kind) {
        return "Owner-" + Integer.toHexString(kind.name().hashCode() & 0xFFF);
    }
}
