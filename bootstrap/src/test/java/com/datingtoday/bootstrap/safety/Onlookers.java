package com.datingtoday.bootstrap.safety;

import static org.awaitility.Awaitility.await;

import com.datingtoday.application.auth.account.SuspendAccount;
import com.datingtoday.application.auth.appkey.AddAppKey;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Photos;
import com.datingtoday.bootstrap.testing.Scheme2;
import com.datingtoday.bootstrap.testing.TestModeration;
import com.datingtoday.bootstrap.testing.Wire;
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

/** Owners of every kind with everything that could leak, and somebody of every kind who looks at each. */
final class Onlookers {

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

        String nickname() {
            return "Owner-" + Integer.toHexString(name().hashCode() & 0xFFF);
        }
    }

    /** An owner with everything that could leak, and somebody of each kind who looks at him. */
    record Case(Owner kind, Person owner, Map<Viewer, Person> viewers, Set<String> secrets) {

        Person viewer(Viewer kind) {
            return Objects.requireNonNull(viewers.get(kind));
        }
    }

    private final Instance instance;
    private final Scheme2 otherApp;

    Onlookers(Instance instance) {
        this.instance = instance;
        var name = "other-" + Wire.random(4);
        var app = instance.bean(AddAppKey.class)
                .add(new AddAppKey.Command(new AppId(name), name, EnumSet.allOf(SigningScheme.class), false))
                .orElseThrow();
        this.otherApp = new Scheme2(instance.wire(), name, app.secret().value());
    }

    Case prepare(Owner kind) {
        var phone = Wire.phone();
        var login = instance.scheme2().logIn(phone);
        var owner = new Person(instance.scheme2().as(login), new UserId(Long.parseLong(login.data("user_id"))));
        var viewers = new EnumMap<Viewer, Person>(Viewer.class);
        for (var viewer : Viewer.values()) {
            viewers.put(viewer, viewer == Viewer.SELF ? owner : viewer(viewer));
        }
        var prepared = new Case(kind, owner, viewers, new TreeSet<>());
        owner.change("{\"nickname\": \"%s\", \"email\": \"secret-%s@example.com\"}"
                .formatted(kind.nickname(), owner.id().value()));
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

    private Person viewer(Viewer kind) {
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
    void suspend(Person owner, Person stranger) {
        instance.bean(SuspendAccount.class).suspend(new SuspendAccount.Command(owner.id()));
        await().atMost(Duration.ofSeconds(30)).until(() -> stranger.see(owner).code() == 501);
    }
}
