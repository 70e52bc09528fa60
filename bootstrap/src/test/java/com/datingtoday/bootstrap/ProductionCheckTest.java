package com.datingtoday.bootstrap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.bootstrap.ProductionCheck.UnsafeProductionException;
import com.datingtoday.bootstrap.development.DevelopmentData;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.Sensitive;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

class ProductionCheckTest {

    static final ProductionCheckInput SOUND = new ProductionCheckInput(
            "aliyun",
            new Sensitive<>(List.of("own key")),
            List.of(URI.create("https://api.example.com")),
            false,
            false,
            false);

    static final AppKey OWN_APP = AppKey.create(
            new AppId("ios-app"), "ios", new Secret("own"), Set.of(SigningScheme.MESSAGE_SIGNATURE), false);

    @Test
    void a_safe_configuration_is_accepted() {
        assertThatCode(() -> check(SOUND, OWN_APP)).doesNotThrowAnyException();
    }

    @Test
    void the_sender_that_logs_codes_is_rejected() {
        var facts =
                new ProductionCheckInput("development", SOUND.secrets(), SOUND.publicAddresses(), false, false, false);

        assertRefused(facts, OWN_APP, "datingtoday.sms.provider is 'development'");
    }

    @Test
    void each_key_of_development_is_rejected() throws IOException {
        var development = new YamlPropertySourceLoader()
                .load("development", new ClassPathResource("application-development.yaml"))
                .getFirst();
        for (var ring : List.of("encryption", "hashing")) {
            var key = String.valueOf(development.getProperty("datingtoday.keys." + ring + ".keys.dev"));
            var facts = new ProductionCheckInput(
                    "aliyun", new Sensitive<>(List.of("own key", key)), SOUND.publicAddresses(), false, false, false);

            assertRefused(facts, OWN_APP, "datingtoday.keys holds a key of the development start");
        }
    }

    @Test
    void the_development_app_key_is_rejected_unless_it_is_disabled() {
        assertRefused(SOUND, DevelopmentData.APP, "the database holds the development app key 432ABZ");
        assertThatCode(() -> check(SOUND, DevelopmentData.APP.withEnabled(false)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_secret_of_the_development_app_key_is_rejected_under_another_name() {
        var renamed = AppKey.create(new AppId("renamed"), "x", DevelopmentData.APP.secret(), OWN_APP.schemes(), false);

        assertRefused(SOUND, renamed, "the database holds the development app key renamed");
    }

    @Test
    void a_service_without_a_public_address_is_rejected() {
        var facts = new ProductionCheckInput("aliyun", SOUND.secrets(), List.of(), false, false, false);

        assertRefused(facts, OWN_APP, "datingtoday.http.public-addresses is empty");
    }

    @Test
    void local_file_storage_is_rejected() {
        var facts = new ProductionCheckInput("aliyun", SOUND.secrets(), SOUND.publicAddresses(), true, false, false);

        assertRefused(facts, OWN_APP, "datingtoday.media.storage.provider is 'folder'");
    }

    @Test
    void unmoderated_pictures_are_rejected() {
        var facts = new ProductionCheckInput("aliyun", SOUND.secrets(), SOUND.publicAddresses(), false, true, false);

        assertRefused(facts, OWN_APP, "datingtoday.moderation.provider is 'words'");
    }

    @Test
    void the_payment_sandbox_is_rejected() {
        var facts = new ProductionCheckInput("aliyun", SOUND.secrets(), SOUND.publicAddresses(), false, false, true);

        assertRefused(facts, OWN_APP, "datingtoday.payment.sandbox.enabled must not be true");
    }

    private static void assertRefused(ProductionCheckInput facts, AppKey app, String sentence) {
        assertThatThrownBy(() -> check(facts, app))
                .isInstanceOf(UnsafeProductionException.class)
                .hasMessageContaining(sentence);
    }

    private static void check(ProductionCheckInput facts, AppKey app) {
        new ProductionCheck(new MockEnvironment(), facts, () -> List.of(app));
    }
}
