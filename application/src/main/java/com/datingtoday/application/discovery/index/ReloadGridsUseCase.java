package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.shared.UseCase;

@UseCase
record ReloadGridsUseCase(Grids grids) implements ReloadGrids {

    @Override
    public void reload() {
        grids.reload();
    }
}
