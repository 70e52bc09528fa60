package com.datingtoday.adapter.persistence.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.GridsContract;
import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.geo.Grid;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
record MyBatisGridsIT(
        @Autowired Grids grids,
        @Autowired CurrentGrid currentGrid,
        @Autowired GridMapper mapper,
        @Autowired Transactions transactions,
        @Autowired JdbcTemplate jdbc,
        @Autowired MeterRegistry meters)
        implements GridsContract {

    @Override
    public MyBatisGrids otherInstance() {
        return new MyBatisGrids(mapper, transactions);
    }

    @Test
    void without_a_stored_grid_the_only_leaf_is_the_world() {
        jdbc.update("delete from grid");

        assertThat(otherInstance().current()).isEqualTo(Grid.EMPTY);
    }

    @Test
    void a_cached_grid_costs_no_statement_and_a_reload_costs_one() {
        var grid = GridsContract.grid();
        grids.add(grid, AuthSamples.now());
        grids.activate(grid.version(), AuthSamples.now());
        var other = otherInstance();
        var sql = new StatementCounter(meters);

        var before = sql.statements();
        assertThat(other.current().version()).isEqualTo(grid.version());
        assertThat(sql.statements() - before).isEqualTo(2);

        other.current();
        other.all();
        assertThat(sql.statements() - before).isEqualTo(2);

        other.reload();
        assertThat(sql.statements() - before).isEqualTo(3);
    }
}
