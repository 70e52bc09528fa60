package com.datingtoday.adapter.persistence;

import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Encryption.EncryptedText;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.chat.DeviceToken;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Personal data and secrets in the tables. */
@PersistenceTest
record EncryptionAtRestIT(
        @Autowired AccountInitializer accounts,
        @Autowired AppKeys apps,
        @Autowired AuthSessions sessions,
        @Autowired DeviceTokens devices,
        @Autowired Encryption encryption,
        @Autowired JdbcTemplate jdbc) {

    private String opened(String context, Map<String, @Nullable Object> row, String column) {
        var encryptedText = new EncryptedText(text(row, column + "_key_id"), text(row, column));
        return encryption.decrypt(context, encryptedText);
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return Objects.requireNonNull(row.get(column)).toString();
    }

    @Test
    void a_phone_number_is_encrypted_and_the_rest_of_a_new_profile_is_empty() {
        var user = AuthSamples.user();
        var now = AuthSamples.now();

        accounts.create(user, new PhoneNumber("+8613499990000"), "u-5f2c", now);

        var row = jdbc.queryForMap("select * from user_info where id = ?", user.value());
        assertThat(row.toString()).doesNotContain("13499990000");
        assertThat(opened("user_info.phone:" + user.value(), row, "phone")).isEqualTo("+8613499990000");
        assertThat(row)
                .containsEntry("nickname", "u-5f2c")
                .containsEntry("authority", 1)
                .containsEntry("gender", 0)
                .containsEntry("birthday", null)
                .containsEntry("salary", null);
        assertThat(row.get("create_time")).isNotNull().isEqualTo(row.get("update_time"));
    }

    @Test
    void both_secrets_of_an_app_are_encrypted() {
        var app = AppKey.create(
                new AppId(AuthSamples.hex(8)), "app", new Secret("first-secret"), Set.of(MESSAGE_SIGNATURE), false);
        apps.create(app);
        apps.replace(app, app.rotate(new Secret("second-secret"), Duration.ofDays(1), AuthSamples.now()));

        var row =
                jdbc.queryForMap("select * from app_key where id = ?", app.id().value());
        var context = "app_key.secret:" + app.id().value();
        assertThat(row.toString()).doesNotContain("first-secret", "second-secret");
        assertThat(opened(context, row, "secret")).isEqualTo("second-secret");
        assertThat(opened(context, row, "retiring_secret")).isEqualTo("first-secret");
    }

    @Test
    void the_secret_of_a_session_is_encrypted() {
        var session = AuthSamples.signingSession(AuthSamples.user(), AuthSamples.now());
        var secret = Objects.requireNonNull(session.keys().secret()).value();
        sessions.create(session);

        var row = jdbc.queryForMap(
                "select * from auth_session where user_id = ?", session.user().value());
        var context = "auth_session.secret:" + session.user().value() + ":"
                + session.id().random();
        assertThat(row.toString()).doesNotContain(secret);
        assertThat(opened(context, row, "secret")).isEqualTo(secret);
    }

    @Test
    void the_device_token_is_encrypted() {
        var user = AuthSamples.user();
        var token = new DeviceToken(DeviceToken.Platform.APNS, "first-token:" + AuthSamples.hex(32));
        devices.put(new DeviceTokens.Device(user, "login", token, false), 1, AuthSamples.now());

        var row = jdbc.queryForMap("select * from device_token where user_id = ?", user.value());
        var context = "device_token.token:" + user.value() + ":" + text(row, "token_hash");
        assertThat(row.toString()).doesNotContain("first-token");
        assertThat(opened(context, row, "token")).isEqualTo(token.value());
    }

    @Test
    void a_session_of_scheme_1_has_no_secret() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        sessions.create(session);

        assertThat(jdbc.queryForMap(
                        "select * from auth_session where user_id = ?",
                        session.user().value()))
                .containsEntry("secret", null)
                .containsEntry("secret_key_id", null);
    }
}
