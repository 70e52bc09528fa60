package com.datingtoday.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.TextCorpus;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ReservedNames;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Default of the names that only the operator may use. */
class ReservedNamesScenario {

    private static final ReservedNames DEFAULT = properties(Map.of()).policy().reservedNames();

    private static ProfileProperties properties(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("datingtoday.profile", ProfileProperties.class);
    }

    @Test
    void names_that_resemble_the_operator_are_reserved() {
        assertThat(TextCorpus.read("rejected.txt"))
                .filteredOn(entry -> entry.note().equals("reserved"))
                .isNotEmpty()
                .allMatch(entry -> DEFAULT.contains(Nickname.of(entry.text())));
    }

    @Test
    void real_names_are_not_reserved() {
        assertThat(TextCorpus.read("accepted.txt"))
                .filteredOn(entry -> entry.kind().equals("name"))
                .noneMatch(entry -> DEFAULT.contains(Nickname.of(entry.text())));
    }

    @Test
    void the_list_can_be_configured() {
        var names = properties(Map.of("datingtoday.profile.reserved-names", "boss,老板"))
                .policy()
                .reservedNames();

        assertThat(names.contains(Nickname.of("The Boss"))).isTrue();
        assertThat(names.contains(Nickname.of("老板娘"))).isTrue();
        assertThat(names.contains(Nickname.of("admin"))).isFalse();
    }
}
