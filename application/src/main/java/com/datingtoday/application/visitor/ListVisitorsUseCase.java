package com.datingtoday.application.visitor;

import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@UseCase
record ListVisitorsUseCase(VisitorListService seeing, FindProfiles findProfiles, Encryption encryption, Clock clock)
        implements ListVisitors {

    @Override
    public Page<VisitorView> list(Query query) {
        var user = query.user();
        var cursors = new CursorCodec(encryption, "visitors:" + user.value());
        var limit = PageLimit.orDefault(query.limit());
        var after = query.cursor() == null ? null : cursors.decode(query.cursor(), ListVisitorsUseCase::place);
        var read = seeing.readPage(user, after, limit + 1);
        var visits = read.visits();
        var page = visits.subList(0, Math.min(limit, visits.size()));
        var seen = seeing.toViews(user, page, read.readTime());
        requirePrivilege(user);
        return new Page<>(seen, visits.size() > limit ? cursors.encode(text(Cursor.of(page.getLast()))) : null);
    }

    /** Asked last: who looks at others was looked up with them, so that it costs nothing here. */
    private void requirePrivilege(UserId user) {
        var known = findProfiles.find(new FindProfiles.Query(List.of(user), true));
        var vip = Optional.ofNullable(known.get(user)).map(Profile::vip).orElse(VipInfo.never(user));
        Privilege.VISITOR_LIST.require(vip, clock.instant());
    }

    private static String text(Cursor cursor) {
        return cursor.visitTime().toEpochMilli() + " " + cursor.visitor().value();
    }

    private static Cursor place(String text) {
        var words = text.split(" ", 2);
        return new Cursor(Instant.ofEpochMilli(Long.parseLong(words[0])), new UserId(Long.parseLong(words[1])));
    }
}
