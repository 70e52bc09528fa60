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
record ListVisitorsUseCase(
        VisitorListService visitorListService, FindProfiles findProfiles, Encryption encryption, Clock clock)
        implements ListVisitors {

    @Override
    public Page<VisitorView> list(Query query) {
        var user = query.user();
        var cursorCodec = new CursorCodec(encryption, "visitors:" + user.value());
        var limit = PageLimit.orDefault(query.limit());
        var after = query.cursor() == null ? null : cursorCodec.decode(query.cursor(), ListVisitorsUseCase::decode);
        var cachedPage = visitorListService.readPage(user, after, limit + 1);
        var visits = cachedPage.visits();
        var page = visits.subList(0, Math.min(limit, visits.size()));
        var visitors = visitorListService.toViews(user, page, cachedPage.readTime());
        requirePrivilege(user);
        return new Page<>(
                visitors, visits.size() > limit ? cursorCodec.encode(encode(Cursor.of(page.getLast()))) : null);
    }

    /**
     * Rejects an owner without VIP. This check runs last: {@code toViews} has loaded the owner's profile into the
     * cache, so it costs no round trip.
     */
    private void requirePrivilege(UserId user) {
        var profiles = findProfiles.find(new FindProfiles.Query(List.of(user), true));
        var vip = Optional.ofNullable(profiles.get(user)).map(Profile::vip).orElse(VipInfo.never(user));
        Privilege.VISITOR_LIST.require(vip, clock.instant());
    }

    private static String encode(Cursor cursor) {
        return cursor.visitTime().toEpochMilli() + " " + cursor.visitor().value();
    }

    private static Cursor decode(String text) {
        var fields = text.split(" ", 2);
        return new Cursor(Instant.ofEpochMilli(Long.parseLong(fields[0])), new UserId(Long.parseLong(fields[1])));
    }
}
