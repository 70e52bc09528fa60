package com.datingtoday.bootstrap.testing;

import com.datingtoday.domain.shared.UserId;

/** Somebody who is logged in by a new client. */
public record Person(Scheme2 client, UserId id) {

    private static final String ADULT = "{\"birthday\": \"1995-05-05\", \"gender\": 1}";

    /** Somebody new, who has told nothing. */
    public static Person register(Instance instance) {
        var before = instance.scheme2();
        var login = before.logIn(Wire.phone());
        return new Person(before.as(login), new UserId(Long.parseLong(login.data("user_id"))));
    }

    /** Somebody new who has told his birthday, so that others find him in lists. */
    public static Person adult(Instance instance) {
        var person = register(instance);
        person.change(ADULT);
        return person;
    }

    /** The same person at another instance. */
    public Person at(Instance instance) {
        return new Person(new Scheme2(instance.wire(), client.keyId(), client.secret()), id);
    }

    /** Changes his profile; must succeed. */
    public Reply change(String json) {
        return ok(client.patch("/api/users/me", json));
    }

    /** What he gets when he looks at somebody. */
    public Reply see(Person other) {
        return client.get("/api/users/" + other.id.value());
    }

    public Reply follow(Person other) {
        return client.put("/api/users/" + other.id.value() + "/follow");
    }

    public Reply block(Person other) {
        return ok(client.put("/api/blocks/" + other.id.value()));
    }

    public Reply unblock(Person other) {
        return ok(client.delete("/api/blocks/" + other.id.value()));
    }

    /** His own profile, as JSON. */
    public Reply me() {
        return ok(client.get("/api/users/me"));
    }

    private static Reply ok(Reply reply) {
        if (reply.code() != 0) {
            throw new AssertionError(reply.body());
        }
        return reply;
    }
}
