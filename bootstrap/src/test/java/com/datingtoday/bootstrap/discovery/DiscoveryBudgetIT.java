package com.datingtoday.bootstrap.discovery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.index.UpdateListing;
import com.datingtoday.bootstrap.development.population.Population;
import com.datingtoday.bootstrap.discovery.PopulatedInstance.CallResult;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cost of discovery does not grow with the number of users. */
class DiscoveryBudgetIT {

    private static final int LINES = 200;

    @TempDir
    static Path folder;

    @Test
    void a_list_among_twenty_thousand_users_costs_as_much_as_among_a_thousand() {
        try (var populatedInstance = new PopulatedInstance(folder)) {
            var budget = new DiscoveryBudget(populatedInstance);
            populatedInstance.growTo(1_000);
            assertListedAsTheyWouldHaveListedThemselves(populatedInstance);
            var few = budget.check();
            populatedInstance.growTo(20_000);
            var many = budget.check();

            assertThat(many.keySet()).isEqualTo(few.keySet());
            few.forEach((name, callResult) -> assertNoMore(name, requireNonNull(many.get(name)), callResult));
        }
    }

    private static void assertNoMore(String name, CallResult grown, CallResult callResult) {
        // A search by distance in an empty area reads no profiles.
        assertThat(grown.cost().sql())
                .as(name)
                .isLessThanOrEqualTo(Math.max(1, callResult.cost().sql()));
        // A page reads up to 200 rows; among a thousand users fewer may match.
        assertThat((double) grown.rows()).as(name).isLessThanOrEqualTo(1.05 * Math.max(callResult.rows(), 195));
    }

    private static void assertListedAsTheyWouldHaveListedThemselves(PopulatedInstance populatedInstance) {
        var generated = lines(populatedInstance);
        var refresh = populatedInstance.testInstance.bean(UpdateListing.class);
        LongStream.range(0, LINES)
                .mapToObj(number -> new UserId(Population.FIRST + number))
                .forEach(user -> refresh.update(new UpdateListing.Command(user)));

        assertThat(generated).hasSize(LINES);
        assertThat(lines(populatedInstance)).isEqualTo(generated);
    }

    private static List<Map<String, @Nullable Object>> lines(PopulatedInstance populatedInstance) {
        var lines = populatedInstance
                .testInstance
                .bean(JdbcClient.class)
                .sql("select * from listing where user_id >= ? order by user_id limit " + LINES)
                .param(Population.FIRST)
                .query()
                .listOfRows();
        lines.forEach(line -> line.remove("number"));
        return lines;
    }
}
