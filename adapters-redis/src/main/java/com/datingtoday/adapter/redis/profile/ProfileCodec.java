package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.FieldReader;
import com.datingtoday.adapter.redis.shared.FieldWriter;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata.Picture;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Profiles as text. Lines of words in a fixed order: the version of the order, the person, where he is, traits, birthday
 * and privacy, labels, the number of photos, the photos, how long nickname and introduction are; and then these two as they are, because
 * they may hold anything.
 */
final class ProfileCodec {

    private static final String VERSION = "4";

    private ProfileCodec() {}

    static String write(Profile profile) {
        var info = profile.info();
        var vip = profile.vip().vipDeadline();
        var introduction = info.introduction();
        var words = new FieldWriter().add(VERSION).end();
        words.add(info.id().value())
                .add(info.createTime())
                .addOrNot(vip)
                .add(profile.suspended())
                .add(profile.verified())
                .end();
        write(words, profile.publishedLocation());
        write(words, info.traits());
        write(words, info.birth(), info.privacy());
        profile.labels().ids().stream().sorted().forEach(words::add);
        words.end();
        write(words, profile.album());
        words.add(info.nickname().value().length())
                .addOrNot(introduction == null ? null : introduction.value().length())
                .end();
        return words + info.nickname().value() + (introduction == null ? "" : introduction.value());
    }

    private static void write(FieldWriter words, PublishedLocation publishedLocation) {
        var before = publishedLocation.before();
        var cell = publishedLocation.cell();
        var next = publishedLocation.next();
        var viewing = publishedLocation.viewpoint();
        words.addOrNot(before == null ? null : before.id())
                .addOrNot(publishedLocation.beforeTime())
                .addOrNot(cell == null ? null : cell.id())
                .addOrNot(publishedLocation.cellTime())
                .addOrNot(next == null ? null : next.id())
                .addOrNot(publishedLocation.nextTime())
                .addOrNot(viewing == null ? null : viewing.id())
                .end();
    }

    private static void write(FieldWriter words, Traits traits) {
        var height = traits.height();
        var maritalStatus = traits.emotion();
        var salary = traits.salary();
        words.add(traits.gender().code())
                .add(traits.sexual().code())
                .addOrNot(height == null ? null : height.centimetres())
                .addOrNot(maritalStatus == null ? null : maritalStatus.code())
                .add(traits.education().code())
                .addOrNot(salary == null ? null : salary.code())
                .end();
    }

    private static void write(FieldWriter words, BirthdayRecord birth, PrivacySettings privacySettings) {
        var birthday = birth.birthday();
        words.addOrNot(birthday == null ? null : birthday.date())
                .add(birth.corrections())
                .add(privacySettings.authority().code())
                .add(privacySettings.hideAge())
                .add(privacySettings.hideDistance())
                .add(privacySettings.hideOnline())
                .add(privacySettings.messageAuthority().code())
                .add(privacySettings.hideRead())
                .add(privacySettings.incognito())
                .end();
    }

    private static void write(FieldWriter words, UserAlbum album) {
        words.add(album.photos().size()).end();
        album.photos()
                .forEach(photo -> words.add(photo.id())
                        .add(photo.media().value())
                        .add(photo.teaser().value())
                        .add(photo.picture().width())
                        .add(photo.picture().height())
                        .add(photo.state())
                        .add(photo.picture().blurHash())
                        .end());
    }

    /** The profile of that text; null if another version wrote it, if it is damaged or somebody else's. */
    static @Nullable Profile read(UserId user, String text) {
        try {
            var words = new FieldReader(text);
            var version = words.next();
            words.end();
            return version.equals(VERSION) ? read(user, words) : null;
        } catch (RuntimeException damaged) {
            return null;
        }
    }

    private static @Nullable Profile read(UserId user, FieldReader words) {
        if (!new UserId(words.nextLong()).equals(user)) {
            return null;
        }
        var createTime = Instant.parse(words.next());
        var vip = words.nextOrNot(Instant::parse);
        var suspended = words.nextFlag();
        var verified = words.nextFlag();
        words.end();
        var publishedLocation = whereabouts(words);
        var traits = traits(words);
        var birth = birth(words);
        var privacySettings = privacy(words);
        var labels = labels(words);
        var album = album(words);
        var nickname = words.nextInt();
        var introduction = words.nextOrNot(Integer::parseInt);
        words.end();
        var texts = words.rest();
        if (texts.length() != nickname + (introduction == null ? 0 : introduction)) {
            return null;
        }
        var info = new UserInfo(
                user,
                new Nickname(texts.substring(0, nickname)),
                introduction == null ? null : new Introduction(texts.substring(nickname)),
                traits,
                birth,
                privacySettings,
                createTime);
        return new Profile(info, album, labels, new VipInfo(user, vip), suspended, verified, publishedLocation);
    }

    private static PublishedLocation whereabouts(FieldReader words) {
        var publishedLocation = new PublishedLocation(
                words.nextOrNot(ProfileCodec::cell),
                words.nextOrNot(Instant::parse),
                words.nextOrNot(ProfileCodec::cell),
                words.nextOrNot(Instant::parse),
                words.nextOrNot(ProfileCodec::cell),
                words.nextOrNot(Instant::parse),
                words.nextOrNot(ProfileCodec::cell));
        words.end();
        return publishedLocation;
    }

    private static Cell cell(String word) {
        return Cell.ofId(Long.parseLong(word));
    }

    private static Traits traits(FieldReader words) {
        var traits = new Traits(
                Gender.find(words.nextInt()).orElseThrow(),
                GenderPreference.find(words.nextInt()).orElseThrow(),
                words.nextOrNot(word -> new Height(Integer.parseInt(word))),
                words.nextOrNot(word -> MaritalStatus.find(Integer.parseInt(word)).orElseThrow()),
                Education.find(words.nextInt()).orElseThrow(),
                words.nextOrNot(word -> Salary.find(Integer.parseInt(word)).orElseThrow()));
        words.end();
        return traits;
    }

    private static BirthdayRecord birth(FieldReader words) {
        return new BirthdayRecord(words.nextOrNot(word -> new Birthday(LocalDate.parse(word))), words.nextInt());
    }

    private static PrivacySettings privacy(FieldReader words) {
        var privacySettings = new PrivacySettings(
                ProfileAudience.find(words.nextInt()).orElseThrow(),
                words.nextFlag(),
                words.nextFlag(),
                words.nextFlag(),
                MessagePermission.find(words.nextInt()).orElseThrow(),
                words.nextFlag(),
                words.nextFlag());
        words.end();
        return privacySettings;
    }

    private static UserLabels labels(FieldReader words) {
        var labels = new HashSet<Integer>();
        while (words.hasNext()) {
            labels.add(words.nextInt());
        }
        words.end();
        return new UserLabels(labels);
    }

    private static UserAlbum album(FieldReader words) {
        var count = words.nextInt();
        words.end();
        return new UserAlbum(
                IntStream.range(0, count).mapToObj(_ -> photo(words)).toList());
    }

    private static Photo photo(FieldReader words) {
        var id = words.nextLong();
        var media = new MediaId(words.next());
        var teaser = new MediaId(words.next());
        var width = words.nextInt();
        var height = words.nextInt();
        var state = ReviewState.valueOf(words.next());
        var picture = new Picture(width, height, words.next());
        words.end();
        return new Photo(id, media, teaser, picture, state);
    }
}
