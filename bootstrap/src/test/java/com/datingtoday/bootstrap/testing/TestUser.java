package com.datingtoday.bootstrap.testing;

import com.datingtoday.domain.shared.UserId;

/** Registered user with a logged-in client of scheme 2. */
public record TestUser(Scheme2Client client, UserId id) {

    private static final String ADULT = "{\"birthday\": \"1995-05-05\", \"gender\": 1}";

    /** Registers a user without profile data. */
    public static TestUser register(TestInstance testInstance) {
        var before = testInstance.scheme2();
        var login = before.logIn(RawHttpClient.phone());
        return new TestUser(before.as(login), new UserId(Long.parseLong(login.data("user_id"))));
    }

    /** Registers a user with a birthday, so that lists contain the user. */
    public static TestUser adult(TestInstance testInstance) {
        var testUser = register(testInstance);
        testUser.update(ADULT);
        return testUser;
    }

    /** Returns the same user as a client of another instance. */
    public TestUser at(TestInstance testInstance) {
        return new TestUser(new Scheme2Client(testInstance.wire(), client.keyId(), client.secret()), id);
    }

    /** Updates the profile; the call must succeed. */
    public ApiReply update(String json) {
        return ok(client.patch("/api/users/me", json));
    }

    /** Views another user's profile. */
    public ApiReply view(TestUser other) {
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

    /** Gets the user's own profile. */
    public ApiReply getOwn() {
        return ok(client.get("/api/users/me"));
    }

    private static ApiReply ok(ApiReply apiReply) {
        if (apiReply.code() != 0) {
            throw new AssertionError(apiReply.body());
        }
        return apiReply;
    }
}
