package com.datingtoday.application.profile.follow;

import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.Follows.FollowDirection;
import com.datingtoday.application.profile.port.Follows.FollowEntry;
import com.datingtoday.application.profile.view.ProfileVisibilityService;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Locale;

@UseCase
record ListFollowsUseCase(Follows follows, ProfileVisibilityService profileVisibilityService, Encryption encryption)
        implements ListFollows {

    @Override
    public Page<PersonSummary> list(Query query) {
        var followDirection = query.followers() ? FollowDirection.FOLLOWERS : FollowDirection.FOLLOWING;
        var cursors = new CursorCodec(
                encryption,
                followDirection.name().toLowerCase(Locale.ROOT) + ":"
                        + query.user().value());
        var limit = PageLimit.orDefault(query.limit());
        var after = query.cursor() == null ? null : cursors.decode(query.cursor(), ListFollowsUseCase::parse);
        var entries = follows.findPage(query.user(), followDirection, after, limit + 1);
        var page = entries.subList(0, Math.min(limit, entries.size()));
        var people = profileVisibilityService.viewPeople(
                query.user(), page.stream().map(FollowEntry::peer).toList());
        return new Page<>(people, entries.size() > limit ? cursors.encode(format(page.getLast())) : null);
    }

    private static String format(FollowEntry followEntry) {
        return followEntry.since().toEpochMilli() + " " + followEntry.peer().value();
    }

    private static FollowEntry parse(String text) {
        var parts = text.split(" ", 2);
        return new FollowEntry(new UserId(Long.parseLong(parts[1])), Instant.ofEpochMilli(Long.parseLong(parts[0])));
    }
}
