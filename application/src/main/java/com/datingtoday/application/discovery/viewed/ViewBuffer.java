package com.datingtoday.application.discovery.viewed;

import com.datingtoday.application.discovery.port.ViewedPeople.View;
import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Buffer of profile views, with the newest view of each pair. Views of an ended process, or over the capacity, are
 * lost.
 */
public final class ViewBuffer implements LocalEventHandler {

    private static final int CAPACITY = 100_000;

    private final Clock clock;
    private final Map<ViewKey, Instant> buffered = new ConcurrentHashMap<>();

    private record ViewKey(UserId viewer, UserId owner) {}

    public ViewBuffer(Clock clock) {
        this.clock = clock;
    }

    /** Records views of other users, also incognito ones, because only the viewer's own lists use them. */
    @Override
    public void handle(DomainEvent event) {
        if (event instanceof ProfileViewed(var owner, var viewer, var _) && buffered.size() < CAPACITY) {
            merge(new View(viewer, owner, clock.instant()));
        }
    }

    private void merge(View view) {
        buffered.merge(
                new ViewKey(view.viewer(), view.owner()),
                view.time(),
                (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Removes and returns up to {@code limit} views, one for each pair. */
    List<View> drain(int limit) {
        var drained = new ArrayList<View>();
        for (Iterator<ViewKey> each = buffered.keySet().iterator(); each.hasNext() && drained.size() < limit; ) {
            var key = each.next();
            var time = buffered.remove(key);
            if (time != null) {
                drained.add(new View(key.viewer(), key.owner(), time));
            }
        }
        return drained;
    }

    /** Returns drained views to the buffer after a failed write, regardless of the capacity. */
    void restore(Collection<View> views) {
        views.forEach(this::merge);
    }
}
