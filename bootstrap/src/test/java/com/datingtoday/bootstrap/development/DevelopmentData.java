package com.datingtoday.bootstrap.development;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.discovery.location.UpdateLocation;
import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Example data: the development app key and users to log in as. Repeated seeding changes nothing. */
@TestConfiguration(proxyBeanMethods = false)
public class DevelopmentData {

    /** App key of the published signing vectors. */
    public static final AppKey APP = AppKey.create(
            new AppId("432ABZ"), "development", new Secret("1AE32B09224"), EnumSet.allOf(SigningScheme.class), false);

    private static final Logger log = LoggerFactory.getLogger(DevelopmentData.class);

    private static final UpdateLocation.NewLocation SHANGHAI = new UpdateLocation.NewLocation.Measured(
            new Coordinates(31.2304, 121.4737), ReportedLocation.Source.GPS, 20);

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner seed(AppKeys apps, UserSeeder userSeeder, VisitSeeder visitSeeder) {
        return _ -> {
            apps.create(APP);
            var users = ExampleUsers.PHONES.stream().map(userSeeder::add).toList();
            visitSeeder.record(users);
            log.info(
                    "App key {}, example users with the phone numbers 13800138001 to 13800138005; the start page / has"
                            + " links to the API description and the documentation",
                    APP.id().value());
        };
    }

    @Bean
    UserSeeder userSeeder(
            UserAuths auths,
            AccountInitializer accounts,
            KeyedHasher hashes,
            IdGenerator idGenerator,
            Transactions transactions,
            Profiles profiles,
            Labels labels,
            Locations locations,
            UpdateLocation updateLocation,
            Clock clock) {
        return phone -> {
            var openIds = hashes.hashesUnderAllKeys(KeyedHasher.Purpose.PHONE_LOOKUP, phone.e164());
            var now = clock.instant();
            var known = auths.find(LoginType.PHONE, openIds, now);
            if (known.isPresent()) {
                var user = known.get().auth().user();
                setLocation(user, locations, updateLocation);
                return user;
            }
            var auth = UserAuth.register(idGenerator.nextUserId(), LoginType.PHONE, openIds.getFirst(), now);
            transactions.inTransaction(() -> {
                var added = auths.create(auth);
                if (added) {
                    var number = Integer.parseInt(phone.e164().substring(13));
                    accounts.create(auth.user(), phone, "u-example" + number, now);
                    describe(auth.user(), number, profiles, labels, now);
                }
                return added;
            });
            setLocation(auth.user(), locations, updateLocation);
            return auth.user();
        };
    }

    /** Each user has visited all others, one hour apart. Owners that have visitors are skipped. */
    @Bean
    VisitSeeder visitSeeder(Visitors visitors, RecentVisitorCache recent, Transactions transactions, Clock clock) {
        return users -> {
            var now = clock.instant();
            var visits = users.stream()
                    .filter(user -> visitors.findPage(user, null, 1).isEmpty())
                    .flatMap(user -> users.stream()
                            .filter(other -> !other.equals(user))
                            .map(other ->
                                    new Visitor(user, other, now.minus(Duration.ofHours(1 + users.indexOf(other))))))
                    .toList();
            recent.save(
                    visits,
                    () -> transactions.inTransaction(() -> {
                        visitors.save(visits);
                        return true;
                    }));
        };
    }

    /** Sets a location in Shanghai if the user has none or it has expired. */
    private static void setLocation(UserId user, Locations locations, UpdateLocation updateLocation) {
        var nowhere = locations.find(user).map(Location::reported).isEmpty();
        if (nowhere) {
            updateLocation.update(new UpdateLocation.Command(user, SHANGHAI));
        }
    }

    /** Completes the profile so that others find the user: an adult with traits and labels. */
    private static void describe(UserId user, int number, Profiles profiles, Labels labels, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var info = profiles.lock(user).orElseThrow();
        var changes = List.of(
                new ProfileChange.SetBirthday(new Sensitive<>(today.minusYears(20 + 3L * number))),
                new ProfileChange.SetGender(number % 2 == 0 ? Gender.FEMALE : Gender.MALE),
                new ProfileChange.SetGenderPreference(
                        number % 2 == 0 ? GenderPreference.MALE : GenderPreference.FEMALE),
                new ProfileChange.SetHeight(new Height(160 + 4 * number)),
                new ProfileChange.SetIntroduction(new Introduction("Example person " + number)));
        for (ProfileChange change : changes) {
            info = info.with(change, today);
        }
        profiles.save(info, now);
        labels.replace(
                user,
                new UserLabels(labels.findCatalogue(Labels.Language.ENGLISH).stream()
                        .map(Label::id)
                        .skip(number)
                        .limit(5)
                        .collect(Collectors.toSet())));
    }

    /** Adds a user who can log in. */
    @FunctionalInterface
    interface UserSeeder {

        UserId add(PhoneNumber phone);
    }

    /** Records visits between users. */
    @FunctionalInterface
    interface VisitSeeder {

        void record(List<UserId> users);
    }
}
