package com.datingtoday.application.profile;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.profile.album.AddPhoto;
import com.datingtoday.application.profile.album.AlbumEditor;
import com.datingtoday.application.profile.change.CacheAwareTransaction;
import com.datingtoday.application.profile.change.ProfileUpdates;
import com.datingtoday.application.profile.change.RelationUpdates;
import com.datingtoday.application.profile.evidence.CaptureEvidence;
import com.datingtoday.application.profile.evidence.CaptureProfileEvidence;
import com.datingtoday.application.profile.evidence.EvidenceCopier;
import com.datingtoday.application.profile.evidence.RetainEvidence;
import com.datingtoday.application.profile.follow.FollowUser;
import com.datingtoday.application.profile.follow.UnfollowUser;
import com.datingtoday.application.profile.moderation.ProfileModeration;
import com.datingtoday.application.profile.moderation.ProfileTextRules;
import com.datingtoday.application.profile.moderation.RetryProfileModeration;
import com.datingtoday.application.profile.own.AgeCheck;
import com.datingtoday.application.profile.own.UpdateMyProfile;
import com.datingtoday.application.profile.port.InMemoryAlbums;
import com.datingtoday.application.profile.port.InMemoryFollows;
import com.datingtoday.application.profile.port.InMemoryLabels;
import com.datingtoday.application.profile.port.InMemoryProfiles;
import com.datingtoday.application.profile.port.InMemoryRejectedBirthdays;
import com.datingtoday.application.profile.port.InMemoryRelations;
import com.datingtoday.application.profile.port.InMemoryReviews;
import com.datingtoday.application.profile.port.SimpleAddressDetector;
import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.profile.view.FindRelation;
import com.datingtoday.application.profile.view.FindRelations;
import com.datingtoday.application.profile.view.ProfileVisibilityService;
import com.datingtoday.application.profile.view.ViewContactProfiles;
import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.application.safety.port.InMemoryBlocks;
import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.InMemoryOutbox;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.ScriptedModeration;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestEncryption;
import com.datingtoday.application.shared.TestEventHandler;
import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UsersMatched;
import com.datingtoday.domain.profile.value.ReservedNames;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Use cases of the feature over in-memory ports, with three users who have a birthday. */
public final class ProfileFixture {

    public static final Instant NOON = MediaFixture.NOON;
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    public static final UserId ANNA = new UserId(100_001);
    public static final UserId BOB = new UserId(100_002);
    public static final UserId CAROL = new UserId(100_003);
    public static final ProfilePolicy POLICY =
            new ProfilePolicy(ZoneId.of("Asia/Shanghai"), new ReservedNames(List.of("official", "客服")));
    public static final UserId UNKNOWN_USER = new UserId(999_999);

    /** Log of one committed change of Anna's profile. */
    public static final List<String> ANNA_CHANGED = List.of("changing 100001", "begin", "commit", "changed 100001");

    public final MediaFixture media = new MediaFixture();
    public final TestClock clock = media.clock;
    public final TestEncryption encryption = new TestEncryption();
    public final CountingIdGenerator ids = new CountingIdGenerator();
    public final InMemoryProfiles profiles = new InMemoryProfiles();
    public final InMemoryBlocks blocks = new InMemoryBlocks();
    public final InMemoryFollows follows = new InMemoryFollows(profiles);

    /** Calls of the cache and boundaries of transactions, in order. */
    public final List<String> log = new ArrayList<>();

    /** Events of the local publisher. */
    public final List<DomainEvent> publishedEvents = new ArrayList<>();

    /** Grid that rounds published distances. */
    public Grid grid = Grid.EMPTY;

    public final LocalEventPublisher localEventPublisher = new LocalEventPublisher(List.of(publishedEvents::add));
    public final RecordingProfileCache cache = new RecordingProfileCache(log);
    public final InMemoryAlbums albums = new InMemoryAlbums(profiles);
    public final InMemoryLabels labels = new InMemoryLabels(profiles);
    public final InMemoryRejectedBirthdays rejectedBirthdays = new InMemoryRejectedBirthdays();
    public final InMemoryReviews reviews = new InMemoryReviews();
    public final InMemoryOutbox outbox = new InMemoryOutbox();
    public final ScriptedModeration moderation = new ScriptedModeration();

    public ProfileFixture() {
        create(ANNA, "Anna");
        create(BOB, "Bob");
        create(CAROL, "Carol");
    }

    /** Creates a user with a birthday. */
    public void create(UserId user, String nickname) {
        createWithoutBirthday(user, nickname);
        save(user, new ProfileChange.SetBirthday(new Sensitive<>(LocalDate.of(2000, 1, 1))));
    }

    public void createWithoutBirthday(UserId user, String nickname) {
        profiles.create(user, "+8613499990000", nickname, NOON);
    }

    /** Saves a change without moderation. */
    public void save(UserId user, ProfileChange change) {
        profiles.save(info(user).with(change, TODAY), clock.instant());
    }

    public UserInfo info(UserId user) {
        return profile(user).info();
    }

    public Profile profile(UserId user) {
        return Objects.requireNonNull(profiles.find(List.of(user)).get(user));
    }

    /** Returns the numbers of followed users and of followers. */
    public List<Integer> followCounts(UserId user) {
        var privateData = profiles.findPrivateData(user).orElseThrow();
        return List.of(privateData.following(), privateData.followers());
    }

    public List<Photo> photos(UserId user) {
        return albums.find(user).photos();
    }

    /** Saves an album without moderation. */
    public void saveAlbum(UserId user, Photo... photos) {
        albums.save(user, albums.find(user), new UserAlbum(List.of(photos)), clock.instant());
    }

    /** Returns and clears the log. */
    public List<String> drainLog() {
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

    public CacheAwareTransaction cacheAwareTransaction() {
        return new CacheAwareTransaction(cache, transactions(), new OutboxEventPublisher(outbox, List::of, clock));
    }

    public ProfileVisibilityService profileVisibilityService() {
        return new ProfileVisibilityService(cache, profiles, relations(), () -> grid, clock);
    }

    private InMemoryRelations relations() {
        return new InMemoryRelations(follows, blocks);
    }

    public FindProfiles findProfiles() {
        return UseCaseFactory.create(FindProfiles.class, profileVisibilityService(), profiles);
    }

    public FindRelation findRelation() {
        return UseCaseFactory.create(FindRelation.class, profileVisibilityService());
    }

    public FindRelations findRelations() {
        return UseCaseFactory.create(FindRelations.class, profileVisibilityService(), relations());
    }

    public ViewContactProfiles viewContactProfiles() {
        return UseCaseFactory.create(ViewContactProfiles.class, profileVisibilityService());
    }

    public ProfileUpdates profileUpdates() {
        return new ProfileUpdates(cacheAwareTransaction());
    }

    public ViewPeople viewPeople() {
        return UseCaseFactory.create(ViewPeople.class, profileVisibilityService());
    }

    public ViewProfile viewProfile() {
        return UseCaseFactory.create(ViewProfile.class, profileVisibilityService(), localEventPublisher);
    }

    public void update(UserId user, ProfileChange... changes) {
        update(new UpdateMyProfile.Command(user, List.of(changes), null));
    }

    public void update(UpdateMyProfile.Command command) {
        UseCaseFactory.create(
                        UpdateMyProfile.class,
                        profiles,
                        reviews,
                        new ProfileTextRules(POLICY, new SimpleAddressDetector()),
                        new ProfileModeration(moderation),
                        new AgeCheck(
                                profiles,
                                rejectedBirthdays,
                                new TestKeyedHasher(),
                                new ImmediateTransactions(),
                                POLICY),
                        POLICY,
                        cacheAwareTransaction(),
                        clock)
                .update(command);
    }

    public int retryModeration(Moderation moderator) {
        return UseCaseFactory.create(
                        RetryProfileModeration.class,
                        reviews,
                        profiles,
                        albums,
                        new ProfileModeration(moderator),
                        cacheAwareTransaction(),
                        media.getPicture(),
                        clock)
                .retry();
    }

    public AlbumEditor albumEditor() {
        return new AlbumEditor(
                albums, reviews, cacheAwareTransaction(), media.attachMedia(), media.detachMedia(), clock);
    }

    public Photo add(UserId user, Moderation moderator) {
        return UseCaseFactory.create(
                        AddPhoto.class,
                        profileVisibilityService(),
                        albums,
                        albumEditor(),
                        media.uploadMedia(),
                        media.getPicture(),
                        media.detachMedia(),
                        new ProfileModeration(moderator),
                        ids,
                        clock)
                .add(new AddPhoto.Command(user, MediaFixture.FILE));
    }

    /** Adds a photo that is visible at once. */
    public Photo addPhoto(UserId user) {
        return add(user, moderation);
    }

    public boolean follow(UserId follower, UserId followed) {
        var eventHandler = new TestEventHandler<>("matches", UsersMatched.class, UsersMatched::of, match -> {});
        var outboxEventPublisher = new OutboxEventPublisher(outbox, () -> List.of(eventHandler), clock);
        return UseCaseFactory.create(
                        FollowUser.class,
                        profileVisibilityService(),
                        cacheAwareTransaction(),
                        follows,
                        relations(),
                        localEventPublisher,
                        outboxEventPublisher,
                        clock)
                .follow(new FollowUser.Command(follower, followed));
    }

    public void unfollow(UserId follower, UserId followed) {
        UseCaseFactory.create(UnfollowUser.class, cacheAwareTransaction(), follows)
                .unfollow(new UnfollowUser.Command(follower, followed));
    }

    public RelationUpdates relationUpdates() {
        return new RelationUpdates(cacheAwareTransaction(), follows);
    }

    public RetainEvidence retainEvidence() {
        return UseCaseFactory.create(RetainEvidence.class, media.attachMedia());
    }

    public CaptureProfileEvidence captureProfileEvidence() {
        return UseCaseFactory.create(CaptureProfileEvidence.class, profiles, new EvidenceCopier(media.copyPicture()));
    }

    public CaptureEvidence captureEvidence() {
        return UseCaseFactory.create(CaptureEvidence.class, new EvidenceCopier(media.copyPicture()));
    }
}
