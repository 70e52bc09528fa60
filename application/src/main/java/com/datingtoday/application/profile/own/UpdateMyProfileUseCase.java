package com.datingtoday.application.profile.own;

import com.datingtoday.application.profile.ProfilePolicy;
import com.datingtoday.application.profile.change.CacheAwareTransaction;
import com.datingtoday.application.profile.moderation.ProfileModeration;
import com.datingtoday.application.profile.moderation.ProfileModeration.ModeratedChange;
import com.datingtoday.application.profile.moderation.ProfileTextRules;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@UseCase
record UpdateMyProfileUseCase(
        Profiles profiles,
        Reviews reviews,
        ProfileTextRules profileTextRules,
        ProfileModeration profileModeration,
        AgeCheck ageCheck,
        ProfilePolicy policy,
        CacheAwareTransaction cacheAwareTransaction,
        Clock clock)
        implements UpdateMyProfile {

    @Override
    public void update(Command command) {
        var now = clock.instant();
        requirePrivilege(command, now);
        command.changes().forEach(profileTextRules::check);
        birthdays(command).forEach(birthday -> ageCheck.requireAdult(command.user(), birthday, now));
        var moderated = command.changes().stream()
                .map(change -> profileModeration.moderateText(command.user(), change, now))
                .toList();
        cacheAwareTransaction.changeProfile(command.user(), () -> {
            store(command, moderated, now);
            return true;
        });
    }

    private static Stream<LocalDate> birthdays(Command command) {
        return command.changes().stream()
                .filter(ProfileChange.SetBirthday.class::isInstance)
                .map(ProfileChange.SetBirthday.class::cast)
                .flatMap(change -> Stream.ofNullable(change.date()))
                .map(Sensitive::value);
    }

    /** Rejects incognito without VIP. VIP is required to enable incognito, not to disable it. */
    private void requirePrivilege(Command command, Instant now) {
        if (command.changes().contains(new ProfileChange.SetIncognito(true))) {
            var user = command.user();
            var profile = Optional.ofNullable(profiles.find(List.of(user)).get(user))
                    .orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
            Privilege.INCOGNITO.require(profile.vip(), now);
        }
    }

    private void store(Command command, List<ModeratedChange> changes, Instant now) {
        var user = command.user();
        var before = profiles.lock(user).orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
        if (birthdays(command).findAny().isPresent()) {
            ageCheck.requireNoRejection(user, now);
        }
        var after = before;
        for (var moderatedChange : changes) {
            after = apply(after, moderatedChange, user, now);
        }
        if (!after.equals(before)) {
            profiles.save(after, now);
        }
        var email = command.email();
        if (email != null) {
            profiles.saveEmail(user, email.email(), now);
        }
    }

    private UserInfo apply(UserInfo info, ModeratedChange moderatedChange, UserId user, Instant now) {
        var pendingCase = moderatedChange.pendingCase();
        var subject = moderatedChange.subject();
        if (pendingCase != null) {
            reviews.save(pendingCase, now.plus(ProfileModeration.RETRY_DELAY));
            return info;
        }
        if (subject != null) {
            reviews.delete(user, subject, 0);
        }
        return info.with(moderatedChange.change(), policy.today(now));
    }
}
