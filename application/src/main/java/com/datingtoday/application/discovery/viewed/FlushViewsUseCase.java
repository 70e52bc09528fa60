package com.datingtoday.application.discovery.viewed;

import com.datingtoday.application.discovery.port.ViewedPeople;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCase;

@UseCase
record FlushViewsUseCase(ViewBuffer viewBuffer, ViewedPeople viewedPeople) implements FlushViews {

    private static final int BATCH = 200;

    @Override
    public int flush() {
        var views = viewBuffer.drain(BATCH);
        if (!views.isEmpty()) {
            try {
                viewedPeople.record(views);
            } catch (DependencyUnavailableException unavailable) {
                viewBuffer.restore(views);
                throw unavailable;
            }
        }
        return views.size();
    }
}
