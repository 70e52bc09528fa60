package com.datingtoday.adapter.persistence.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.auth.port.AppKeysContract;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.SigningScheme;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
record MyBatisAppKeysIT(
        @Autowired AppKeys apps,
        @Autowired AppKeyMapper mapper,
        @Autowired AppKeyRowConverter rows,
        @Autowired MeterRegistry meters,
        @Autowired JdbcTemplate jdbc)
        implements AppKeysContract {

    private MyBatisAppKeys instance() {
        return new MyBatisAppKeys(mapper, rows);
    }

    @Test
    void lookups_of_apps_cost_no_statement() {
        var app = app(SigningScheme.PARAMETERS_MD5);
        var unknown = app(SigningScheme.PARAMETERS_MD5);
        var here = instance();
        here.create(app);
        var sql = new StatementCounter(meters);
        var before = sql.statements();

        assertThat(here.find(app.id())).contains(app);
        assertThat(here.find(unknown.id())).isEmpty();

        assertThat(sql.statements()).isEqualTo(before);
    }

    @Test
    void apps_are_loaded_at_the_start() {
        var app = app(SigningScheme.PARAMETERS_MD5);
        instance().create(app);

        assertThat(instance().find(app.id())).contains(app);
    }

    @Test
    void a_change_of_another_instance_is_visible_after_the_next_refresh() {
        var app = app(SigningScheme.PARAMETERS_MD5);
        var here = instance();
        var elsewhere = instance();

        elsewhere.create(app);
        assertThat(here.find(app.id())).isEmpty();
        here.refresh();
        assertThat(here.find(app.id())).contains(app);

        elsewhere.replace(app, app.withEnabled(false));
        here.refresh();
        assertThat(here.find(app.id())).contains(app.withEnabled(false));
    }

    @Test
    void an_app_whose_secret_cannot_be_decrypted_is_excluded_alone() {
        var broken = app(SigningScheme.PARAMETERS_MD5);
        var sound = app(SigningScheme.PARAMETERS_MD5);
        var here = instance();
        here.create(broken);
        here.create(sound);
        jdbc.update(
                "update app_key set secret_key_id = 'lost' where id = ?",
                broken.id().value());
        try {
            here.refresh();

            assertThat(here.find(broken.id())).isEmpty();
            assertThat(here.find(sound.id())).contains(sound);
            assertThat(here.list()).contains(sound).extracting(AppKey::id).doesNotContain(broken.id());
        } finally {
            jdbc.update("delete from app_key where id = ?", broken.id().value());
        }
    }
}
