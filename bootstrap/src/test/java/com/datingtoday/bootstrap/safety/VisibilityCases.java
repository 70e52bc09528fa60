package com.datingtoday.bootstrap.safety;

import static org.awaitility.Awaitility.await;

import com.datingtoday.application.auth.account.SuspendAccount;
import com.datingtoday.application.auth.appkey.AddAppKey;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestModeration;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Owners of each kind with all data that could leak, and viewers of each kind. */
final class VisibilityCases {

    enum ViewerKind {
        SELF,
        STRANGER,
        FOLLOWER,
        FOLLOWED,
        BLOCKED,
        BLOCKER,
        OTHER_APP,
        SIGNED_OUT
    }

    enum OwnerKind {
        SEEN_BY_EVERYBODY("{\"authority\": 1}"),
        SEEN_BY_FOLLOWED("{\"authority\": 2}"),
        SEEN_BY_NOBODY("{\"authority\": 0}"),
        HIDING("{\"hide_age\": true, \"hide_distance\": true, \"hide_online\": true}"),
        WITHOUT_BIRTHDAY("{\"authority\": 1}"),
        SUSPENDED("{\"authority\": 1}");

        private final String settings;

        OwnerKind(String settings) {
            this.settings = settings;
        }

        String nickname() {
            return "Owner-" + Integer.toHexString(name().hashCode() & 0xFFF);
        }
    }

    /** Owner with all data that could leak, and one viewer of each kind. */
    record VisibilityCase(OwnerKind kind, TestUser owner, Map<ViewerKind, TestUser> viewers, Set<String> secrets) {

        TestUser viewer(ViewerKind kind) {
            return Objects.requireNonNull(viewers.get(kind));
        }
    }

    private final TestInstance testInstance;
    private final Scheme2Client otherApp;

    VisibilityCases(TestInstance testInstance) {
        this.testInstance = testInstance;
        var name = "other-" + RawHttpClient.random(4);
        var app = testInstance
                .bean(AddAppKey.class)
                .add(new AddAppKey.Command(new AppId(name), name, EnumSet.allOf(SigningScheme.class), false))
                .orElseThrow();
        this.otherApp =
                new Scheme2Client(testInstance.wire(), name, app.secret().value());
    }

    VisibilityCase prepare(OwnerKind kind) {
        var phone = RawHttpClient.phone();
        var login = testInstance.scheme2().logIn(phone);
        var owner = new TestUser(testInstance.scheme2().as(login), new UserId(Long.parseLong(login.data("user_id"))));
        var viewers = new EnumMap<ViewerKind, TestUser>(ViewerKind.class);
        for (var viewerKind : ViewerKind.values()) {
            viewers.put(viewerKind, viewerKind == ViewerKind.SELF ? owner : viewer(viewerKind));
        }
        var prepared = new VisibilityCase(kind, owner, viewers, new TreeSet<>());
        owner.update("{\"nickname\": \"%s\", \"email\": \"secret-%s@example.com\"}"
                .formatted(kind.nickname(), owner.id().value()));
        if (kind != OwnerKind.WITHOUT_BIRTHDAY) {
            owner.update("{\"birthday\": \"1991-02-03\"}");
        }
        owner.update("{\"introduction\": \"%s hidden words\"}".formatted(TestModeration.SLOW));
        var secrets = prepared.secrets();
        secrets.addAll(Set.of(
                "secret-" + owner.id().value(),
                phone.substring(3),
                "1991-02-03",
                "hidden words",
                "birthday",
                "authority"));
        if (kind != OwnerKind.WITHOUT_BIRTHDAY) {
            owner.client().upload("/api/users/me/album", TestPhotos.jpeg());
            secrets.add(uploadPending(owner));
        }
        prepared.viewer(ViewerKind.FOLLOWER).follow(owner);
        owner.follow(prepared.viewer(ViewerKind.FOLLOWED));
        prepared.viewer(ViewerKind.BLOCKED).follow(owner);
        owner.follow(prepared.viewer(ViewerKind.BLOCKED));
        owner.block(prepared.viewer(ViewerKind.BLOCKED));
        prepared.viewer(ViewerKind.BLOCKER).block(owner);
        owner.update(kind.settings);
        if (kind == OwnerKind.SUSPENDED) {
            suspend(owner, prepared.viewer(ViewerKind.STRANGER));
        }
        return prepared;
    }

    /** Uploads a photo that moderation has not decided; returns the id of its file. */
    private static String uploadPending(TestUser owner) {
        TestModeration.PICTURES.set(Verdict.PENDING);
        var pending = owner.client().upload("/api/users/me/album", TestPhotos.jpeg());
        TestModeration.PICTURES.set(Verdict.VISIBLE);
        return pending.data("large").replaceAll(".*/media/([0-9a-f]+)/.*", "$1");
    }

    private TestUser viewer(ViewerKind kind) {
        if (kind == ViewerKind.OTHER_APP) {
            var login = otherApp.logIn(RawHttpClient.phone());
            var user = new TestUser(otherApp.as(login), new UserId(Long.parseLong(login.data("user_id"))));
            user.update("{\"birthday\": \"1995-05-05\"}");
            return user;
        }
        var testUser = TestUser.adult(testInstance);
        if (kind == ViewerKind.SIGNED_OUT) {
            testUser.client().post("/api/auth/logout");
        }
        return testUser;
    }

    /** The outbox publishes the suspension; the method waits until the stranger sees its effect. */
    void suspend(TestUser owner, TestUser stranger) {
        testInstance.bean(SuspendAccount.class).suspend(new SuspendAccount.Command(owner.id()));
        await().atMost(Duration.ofSeconds(30)).until(() -> stranger.view(owner).code() == 501);
    }
}
