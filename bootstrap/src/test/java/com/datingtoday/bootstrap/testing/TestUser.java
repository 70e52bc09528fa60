package com.datingtoday.bootstrap.testing;

import com.datingtoday.domain.shared.UserId;

/** Somebody who is logged in by a new client. */
public record TestUser(Scheme2Client client, UserId id) {

    private static final String ADULT = "{\"birthday\": \"1995-05-05\", \"gender\": 1}";

    /** Somebody new, who has told nothing. */
    public static TestUser register(TestInstance testInstance) {
        var before = testInstance.scheme2();
        var login = before.logIn(RawHttpClient.phone());
        return new TestUser(before.as(login), new UserId(Long.parseLong(login.data("user_id"))));
    }

    /** Somebody new who has told his birthday, so that others find him in lists. */
    public static TestUser adult(TestInstance testInstance) {
        var testUser = register(testInstance);
        testUser.change(ADULT);
        return testUser;
    }

    /** The same person at another instance. */
    public TestUser at(TestInstance testInstance) {
        return new TestUser(new Scheme2Client(testInstance.wire(), client.keyId(), client.secret()), id);
    }

    /** Changes his profile; must succeed. */
    public ApiReply change(String json) {
        return ok(client.patch("/api/users/me", json));
    }

    /** What he gets when he looks at somebody. */
    public ApiReply see(TestUser other) {
        return client.get("/api/users/" + other.id.value());
    }

    public ApiReply follow(TestUser other) {
        return client.put("/api/users/" + other.id.value() + "/follow");
    }

    public ApiReply block(TestUser other) {
        return ok(client.put("/api/blocks/" + other.id.value()));
    }

    public ApiReply unblock(TestUser other) {
        return ok(client.delete("/api/blocks/" + other.id.value()));
    }

    /** His own profile, as JSON. */
    public ApiReply me() {
        return ok(client.get("/api/users/me"));
    }

    private static ApiReply ok(ApiReply apiReply) {
        if (apiReply.code() != 0) {
            throw new AssertionError(apiReply.body());
        }
        return apiReply;
    }
}
