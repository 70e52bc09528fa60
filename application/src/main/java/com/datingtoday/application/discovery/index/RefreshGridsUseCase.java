package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.shared.UseCase;

@UseCase
record RefreshGridsUseCase(Grids grids) implements RefreshGrids {

    @Override
    public void refresh() {
        grids.refresh();
    }
}
