package com.datingtoday.application.profile;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.profile.album.AddPhoto;
import com.datingtoday.application.profile.album.AlbumChanging;
import com.datingtoday.application.profile.change.AlterPerson;
import com.datingtoday.application.profile.change.AlterRelation;
import com.datingtoday.application.profile.change.Changing;
import com.datingtoday.application.profile.evidence.Copying;
import com.datingtoday.application.profile.evidence.KeepSnapshot;
import com.datingtoday.application.profile.evidence.SnapshotPerson;
import com.datingtoday.application.profile.evidence.SnapshotShown;
import com.datingtoday.application.profile.follow.Follow;
import com.datingtoday.application.profile.follow.Unfollow;
import com.datingtoday.application.profile.moderation.Judging;
import com.datingtoday.application.profile.moderation.ReviewAgain;
import com.datingtoday.application.profile.own.ChangeMyProfile;
import com.datingtoday.application.profile.port.InMemoryAlbums;
import com.datingtoday.application.profile.port.InMemoryFollows;
import com.datingtoday.application.profile.port.InMemoryLabels;
import com.datingtoday.application.profile.port.InMemoryProfiles;
import com.datingtoday.application.profile.port.InMemoryRelations;
import com.datingtoday.application.profile.port.InMemoryReviews;
import com.datingtoday.application.profile.view.KnowPair;
import com.datingtoday.application.profile.view.KnowPairs;
import com.datingtoday.application.profile.view.KnowPeople;
import com.datingtoday.application.profile.view.Looking;
import com.datingtoday.application.profile.view.SeeAcquaintances;
import com.datingtoday.application.profile.view.SeePeople;
import com.datingtoday.application.profile.view.SeeProfile;
import com.datingtoday.application.safety.port.InMemoryBlocks;
import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.InMemoryOutbox;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.ScriptedModeration;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestEncryption;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UsersMatched;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The feature over ports in memory, with three people who have told their birthday. */
public final class PeopleWorld {

    public static final Instant NOON = MediaFixture.NOON;
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    public static final UserId ANNA = new UserId(100_001);
    public static final UserId BOB = new UserId(100_002);
    public static final UserId CAROL = new UserId(100_003);
    public static final UserId NOBODY = new UserId(999_999);

    public final MediaFixture media = new MediaFixture();
    public final TestClock clock = media.clock;
    public final TestEncryption encryption = new TestEncryption();
    public final CountingIdGenerator ids = new CountingIdGenerator();
    public final InMemoryProfiles profiles = new InMemoryProfiles();
    public final InMemoryBlocks blocks = new InMemoryBlocks();
    public final InMemoryFollows follows = new InMemoryFollows(profiles);

    /** What was told to the cache, and when transactions began and ended, in order. */
    public final List<String> log = new ArrayList<>();

    /** What was told and may be lost. */
    public final List<DomainEvent> signalled = new ArrayList<>();

    /** How coarsely places are shown. */
    public Grid grid = Grid.EMPTY;

    final LocalEventPublisher localEventPublisher = new LocalEventPublisher(List.of(signalled::add));
    public final RecordingPeopleCache cache = new RecordingPeopleCache(log);
    public final InMemoryAlbums albums = new InMemoryAlbums(profiles);
    public final InMemoryLabels labels = new InMemoryLabels(profiles);
    public final InMemoryReviews reviews = new InMemoryReviews();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    public final ScriptedModeration moderation = new ScriptedModeration();

    public PeopleWorld() {
        create(ANNA, "Anna");
        create(BOB, "Bob");
        create(CAROL, "Carol");
    }

    /** Somebody registers and tells a birthday. */
    public void create(UserId user, String nickname) {
        profiles.create(user, "+8613499990000", nickname, NOON);
        tell(user, new ProfileChange.OfBirthday(LocalDate.of(2000, 1, 1)));
    }

    /** Somebody told this long ago, and it was allowed. */
    public void tell(UserId user, ProfileChange change) {
        profiles.save(info(user).with(change, TODAY), clock.instant());
    }

    public UserInfo info(UserId user) {
        return profile(user).info();
    }

    public Profile profile(UserId user) {
        return Objects.requireNonNull(profiles.find(List.of(user)).get(user));
    }

    /** Puts photos into an album as if they had always been there. */
    public void show(UserId user, Photo... photos) {
        albums.save(user, albums.find(user), new UserAlbum(List.of(photos)), clock.instant());
    }

    /** Forgets what was noted until now. */
    public List<String> noted() {
        var noted = List.copyOf(log);
        log.clear();
        return noted;
    }

    public Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                log.add("begin");
                var result = work.get();
                log.add("commit");
                return result;
            }
        };
    }

    Changing changing() {
        return new Changing(cache, transactions(), new OutboxEventPublisher(outbox, List.of(), clock));
    }

    Looking looking() {
        return new Looking(cache, profiles, new InMemoryRelations(follows, blocks), () -> grid, clock);
    }

    public KnowPeople knowPeople() {
        return UseCaseFactory.create(KnowPeople.class, looking(), profiles);
    }

    public KnowPair knowPair() {
        return UseCaseFactory.create(KnowPair.class, looking());
    }

    public KnowPairs knowPairs() {
        return UseCaseFactory.create(KnowPairs.class, looking());
    }

    public SeeAcquaintances seeAcquaintances() {
        return UseCaseFactory.create(SeeAcquaintances.class, looking());
    }

    public AlterPerson alterPerson() {
        return UseCaseFactory.create(AlterPerson.class, changing());
    }

    public SeePeople seePeople() {
        return UseCaseFactory.create(SeePeople.class, looking());
    }

    public SeeProfile seeProfile() {
        return UseCaseFactory.create(SeeProfile.class, looking(), localEventPublisher);
    }

    public void change(UserId user, ProfileChange... changes) {
        change(new ChangeMyProfile.Command(user, List.of(changes), null));
    }

    public void change(ChangeMyProfile.Command command) {
        UseCaseFactory.create(ChangeMyProfile.class, profiles, reviews, new Judging(moderation), changing(), clock)
                .change(command);
    }

    public int review(Moderation judge) {
        return UseCaseFactory.create(
                        ReviewAgain.class,
                        reviews,
                        profiles,
                        albums,
                        new Judging(judge),
                        changing(),
                        media.readPicture(),
                        clock)
                .review();
    }

    public AlbumChanging albumChanging() {
        return new AlbumChanging(albums, reviews, changing(), media.useMedia(), media.releaseMedia(), clock);
    }

    public Photo add(UserId user, Moderation judge) {
        return UseCaseFactory.create(
                        AddPhoto.class,
                        albums,
                        albumChanging(),
                        media.uploadMedia(),
                        media.readPicture(),
                        media.releaseMedia(),
                        new Judging(judge),
                        ids,
                        clock)
                .add(new AddPhoto.Command(user, MediaFixture.FILE));
    }

    /** Somebody adds a photo that everybody may see. */
    public Photo addPhoto(UserId user) {
        return add(user, moderation);
    }

    boolean follow(UserId follower, UserId followed) {
        var eventHandler = new EventHandler<>("matches", UsersMatched.class, UsersMatched::of, match -> {});
        var outboxEventPublisher = new OutboxEventPublisher(outbox, List.of(eventHandler), clock);
        return UseCaseFactory.create(
                        Follow.class,
                        looking(),
                        changing(),
                        follows,
                        new InMemoryRelations(follows, blocks),
                        localEventPublisher,
                        outboxEventPublisher,
                        clock)
                .follow(new Follow.Command(follower, followed));
    }

    void unfollow(UserId follower, UserId followed) {
        UseCaseFactory.create(Unfollow.class, changing(), follows).unfollow(new Unfollow.Command(follower, followed));
    }

    public AlterRelation alterRelation() {
        return UseCaseFactory.create(AlterRelation.class, changing(), follows);
    }

    public KeepSnapshot keepSnapshot() {
        return UseCaseFactory.create(KeepSnapshot.class, media.useMedia());
    }

    public SnapshotPerson snapshotPerson() {
        return UseCaseFactory.create(SnapshotPerson.class, profiles, new Copying(media.copyPicture()));
    }

    public SnapshotShown snapshotShown() {
        return UseCaseFactory.create(SnapshotShown.class, new Copying(media.copyPicture()));
    }
}
