package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.result.FoundPeople;
import com.datingtoday.application.discovery.result.FoundPerson;
import com.datingtoday.application.discovery.result.Viewer;
import com.datingtoday.application.discovery.search.SearchReading.Looked;
import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.Stage;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@UseCase
record SearchPeopleUseCase(Viewer viewer, SearchReading reading, Encryption encryption, Clock clock)
        implements SearchPeople {

    private static final int MOST_SEEN = 100;

    @Override
    public FoundPeople find(Query query) {
        var limit = PageLimit.orDefault(query.limit());
        return query.by() instanceof By.Id(var user) ? number(query, user) : search(query, limit);
    }

    private FoundPeople number(Query query, UserId user) {
        if (query.cursor() != null) {
            throw new DomainException(new InputError.Malformed("cursor"));
        }
        var seen = viewer.see(query.viewer(), List.of(user), (_, _, _) -> true);
        return new FoundPeople(FoundPerson.of(seen, false), null, Stage.WORLD);
    }

    private FoundPeople search(Query query, int limit) {
        var cursors = new CursorCodec(encryption, "search:" + query.viewer().value());
        var cursor = query.cursor();
        var read = cursor == null ? null : cursors.decode(cursor, text -> SearchPosition.read(text, query.by()));
        var now = clock.instant();
        var asker = viewer.know(query.viewer(), query.wishes(), now);
        var most = Math.min(MOST_SEEN, limit + limit / 2 + 10);
        var looked = reading.read(new SearchReading.Wanted(asker, query.by(), query.wishes(), read, most, now));
        var seen = see(query, asker, looked, now);
        var next = next(looked, seen, limit);
        return new FoundPeople(
                FoundPerson.of(seen.subList(0, Math.min(limit, seen.size())), false),
                next == null ? null : cursors.encode(next.write()),
                query.by() instanceof By.Traits traits && traits.within() != null ? Stage.HERE : Stage.WORLD);
    }

    private List<PersonSummary> see(Query query, Profile asker, Looked looked, Instant now) {
        var asked = looked.people().stream().map(Looked.Person::user).toList();
        var fits = Viewer.wish(query.wishes(), now);
        ViewPeople.PersonFilter personFilter = (looking, owner, lastActive) ->
                fits.matches(looking, owner, lastActive) && reading.isWithin(asker, owner, query.by(), now);
        return viewer.see(query.viewer(), asked, personFilter);
    }

    private static @Nullable SearchPosition next(Looked looked, List<PersonSummary> seen, int limit) {
        if (seen.size() <= limit) {
            return looked.next();
        }
        var last = seen.get(limit - 1).user();
        return looked.people().stream()
                .filter(person -> person.user().equals(last))
                .map(Looked.Person::behind)
                .findFirst()
                .orElseThrow();
    }
}
