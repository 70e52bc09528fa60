package com.datingtoday.application.profile.follow;

import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.Follows.Line;
import com.datingtoday.application.profile.port.Follows.Side;
import com.datingtoday.application.profile.view.Looking;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.visibility.SeenPerson;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Locale;

@UseCase
record ListFollowsUseCase(Follows follows, Looking looking, Encryption encryption) implements ListFollows {

    @Override
    public Page<SeenPerson> list(Query query) {
        var side = query.followers() ? Side.FOLLOWERS : Side.FOLLOWING;
        var cursors = new CursorCodec(
                encryption,
                side.name().toLowerCase(Locale.ROOT) + ":" + query.user().value());
        var limit = PageLimit.orDefault(query.limit());
        var after = query.cursor() == null ? null : line(cursors.decode(query.cursor()));
        var lines = follows.page(query.user(), side, after, limit + 1);
        var shown = lines.subList(0, Math.min(limit, lines.size()));
        var people = looking.people(query.user(), shown.stream().map(Line::peer).toList(), (_, _, _) -> true);
        return new Page<>(people, lines.size() > limit ? cursors.encode(position(shown.getLast())) : null);
    }

    private static String position(Line line) {
        return line.since().toEpochMilli() + " " + line.peer().value();
    }

    private static Line line(String position) {
        var parts = position.split(" ", 2);
        return new Line(new UserId(Long.parseLong(parts[1])), Instant.ofEpochMilli(Long.parseLong(parts[0])));
    }
}
