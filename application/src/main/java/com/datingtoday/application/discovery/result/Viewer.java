package com.datingtoday.application.discovery.result;

import com.datingtoday.application.profile.view.KnowPeople;
import com.datingtoday.application.profile.view.SeePeople;
import com.datingtoday.application.profile.view.SeePeople.Wish;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.Facts;
import com.datingtoday.domain.discovery.Wishes;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.visibility.SeenPerson;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who looks for others. */
@ApplicationService
public record Viewer(KnowPeople knowPeople, SeePeople seePeople) {

    /** Who asks, as remembered; refuses wishes that are a privilege which he does not have. */
    public Profile know(UserId user, Wishes wishes, Instant now) {
        var asker = know(user);
        if (wishes.isAdvanced()) {
            Privilege.ADVANCED_FILTERS.require(asker.vip(), now);
        }
        return asker;
    }

    private Profile know(UserId user) {
        return Optional.ofNullable(knowPeople
                        .know(new KnowPeople.Query(List.of(user), true))
                        .get(user))
                .orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
    }

    /** Those who may be shown to him whole: who is blocked stands in the list of blocks and in no other. */
    public List<SeenPerson> see(UserId user, List<UserId> people, Wish wish) {
        return people.isEmpty()
                ? List.of()
                : seePeople.see(new SeePeople.Query(user, people, wish)).stream()
                        .filter(person -> person.more().isPresent())
                        .toList();
    }

    /** What the last word about everybody in a list is: not oneself, and still as looked for. */
    public static Wish wish(Wishes wishes, Instant now) {
        return (viewer, owner, lastActive) -> !viewer.user().equals(owner.user())
                && wishes.match(Facts.of(viewer, null), Facts.of(owner, lastActive), now);
    }
}
