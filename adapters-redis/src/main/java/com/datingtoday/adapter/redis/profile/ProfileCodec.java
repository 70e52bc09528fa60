package com.datingtoday.adapter.redis.profile;

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
 * Codec of profiles: lines of fields in a fixed order. The first lines are format version, account, published location,
 * traits, birthday and privacy, and labels. Then follow the count of photos, one line per photo, and the lengths of
 * nickname and introduction.
 *
 * <p>Nickname and introduction follow as the last part, because they may contain any character.
 *
 * <p>The format is not JSON, because each view reads it. In one run, the text of a profile with five photos had 820
 * characters, was written in 2.7 µs and read in 8 µs. With Jackson, arrays had 1,044 characters and took 4.3 and 17 µs;
 * objects had 1,950 characters and took 7 and 25 µs.
 */
final class ProfileCodec {

    private static final String VERSION = "4";

    private ProfileCodec() {}

    static String encode(Profile profile) {
        var info = profile.info();
        var vip = profile.vip().vipDeadline();
        var introduction = info.introduction();
        var fields = new FieldWriter().add(VERSION).endLine();
        fields.add(info.id().value())
                .add(info.createTime())
                .addNullable(vip)
                .add(profile.suspended())
                .add(profile.verified())
                .endLine();
        encode(fields, profile.publishedLocation());
        encode(fields, info.traits());
        encode(fields, info.birth(), info.privacy());
        profile.labels().ids().stream().sorted().forEach(fields::add);
        fields.endLine();
        encode(fields, profile.album());
        fields.add(info.nickname().value().length())
                .addNullable(introduction == null ? null : introduction.value().length())
                .endLine();
        return fields + info.nickname().value() + (introduction == null ? "" : introduction.value());
    }

    private static void encode(FieldWriter fields, PublishedLocation publishedLocation) {
        var before = publishedLocation.before();
        var cell = publishedLocation.cell();
        var next = publishedLocation.next();
        var viewing = publishedLocation.viewpoint();
        fields.addNullable(before == null ? null : before.id())
                .addNullable(publishedLocation.beforeTime())
                .addNullable(cell == null ? null : cell.id())
                .addNullable(publishedLocation.cellTime())
                .addNullable(next == null ? null : next.id())
                .addNullable(publishedLocation.nextTime())
                .addNullable(viewing == null ? null : viewing.id())
                .endLine();
    }

    private static void encode(FieldWriter fields, Traits traits) {
        var height = traits.height();
        var maritalStatus = traits.emotion();
        var salary = traits.salary();
        fields.add(traits.gender().code())
                .add(traits.sexual().code())
                .addNullable(height == null ? null : height.centimetres())
                .addNullable(maritalStatus == null ? null : maritalStatus.code())
                .add(traits.education().code())
                .addNullable(salary == null ? null : salary.code())
                .endLine();
    }

    private static void encode(FieldWriter fields, BirthdayRecord birth, PrivacySettings privacySettings) {
        var birthday = birth.birthday();
        fields.addNullable(birthday == null ? null : birthday.date())
                .add(birth.corrections())
                .add(privacySettings.authority().code())
                .add(privacySettings.hideAge())
                .add(privacySettings.hideDistance())
                .add(privacySettings.hideOnline())
                .add(privacySettings.messageAuthority().code())
                .add(privacySettings.hideRead())
                .add(privacySettings.incognito())
                .endLine();
    }

    private static void encode(FieldWriter fields, UserAlbum album) {
        fields.add(album.photos().size()).endLine();
        album.photos()
                .forEach(photo -> fields.add(photo.id())
                        .add(photo.media().value())
                        .add(photo.teaser().value())
                        .add(photo.picture().width())
                        .add(photo.picture().height())
                        .add(photo.state())
                        .add(photo.picture().blurHash())
                        .endLine());
    }

    /** Returns the profile, or null if the text has another version, is damaged or belongs to another user. */
    static @Nullable Profile decode(UserId user, String text) {
        try {
            var fields = new FieldReader(text);
            var version = fields.next();
            fields.endLine();
            return version.equals(VERSION) ? decode(user, fields) : null;
        } catch (RuntimeException damaged) {
            return null;
        }
    }

    private static @Nullable Profile decode(UserId user, FieldReader fields) {
        if (!new UserId(fields.nextLong()).equals(user)) {
            return null;
        }
        var createTime = Instant.parse(fields.next());
        var vip = fields.nextNullable(Instant::parse);
        var suspended = fields.nextFlag();
        var verified = fields.nextFlag();
        fields.endLine();
        var publishedLocation = publishedLocation(fields);
        var traits = traits(fields);
        var birth = birth(fields);
        var privacySettings = privacy(fields);
        var labels = labels(fields);
        var album = album(fields);
        var nickname = fields.nextInt();
        var introduction = fields.nextNullable(Integer::parseInt);
        fields.endLine();
        var texts = fields.remaining();
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

    private static PublishedLocation publishedLocation(FieldReader fields) {
        var publishedLocation = new PublishedLocation(
                fields.nextNullable(ProfileCodec::cell),
                fields.nextNullable(Instant::parse),
                fields.nextNullable(ProfileCodec::cell),
                fields.nextNullable(Instant::parse),
                fields.nextNullable(ProfileCodec::cell),
                fields.nextNullable(Instant::parse),
                fields.nextNullable(ProfileCodec::cell));
        fields.endLine();
        return publishedLocation;
    }

    private static Cell cell(String word) {
        return Cell.ofId(Long.parseLong(word));
    }

    private static Traits traits(FieldReader fields) {
        var traits = new Traits(
                Gender.find(fields.nextInt()).orElseThrow(),
                GenderPreference.find(fields.nextInt()).orElseThrow(),
                fields.nextNullable(word -> new Height(Integer.parseInt(word))),
                fields.nextNullable(
                        word -> MaritalStatus.find(Integer.parseInt(word)).orElseThrow()),
                Education.find(fields.nextInt()).orElseThrow(),
                fields.nextNullable(word -> Salary.find(Integer.parseInt(word)).orElseThrow()));
        fields.endLine();
        return traits;
    }

    private static BirthdayRecord birth(FieldReader fields) {
        return new BirthdayRecord(fields.nextNullable(word -> new Birthday(LocalDate.parse(word))), fields.nextInt());
    }

    private static PrivacySettings privacy(FieldReader fields) {
        var privacySettings = new PrivacySettings(
                ProfileAudience.find(fields.nextInt()).orElseThrow(),
                fields.nextFlag(),
                fields.nextFlag(),
                fields.nextFlag(),
                MessagePermission.find(fields.nextInt()).orElseThrow(),
                fields.nextFlag(),
                fields.nextFlag());
        fields.endLine();
        return privacySettings;
    }

    private static UserLabels labels(FieldReader fields) {
        var labels = new HashSet<Integer>();
        while (fields.hasNext()) {
            labels.add(fields.nextInt());
        }
        fields.endLine();
        return new UserLabels(labels);
    }

    private static UserAlbum album(FieldReader fields) {
        var count = fields.nextInt();
        fields.endLine();
        return new UserAlbum(
                IntStream.range(0, count).mapToObj(_ -> photo(fields)).toList());
    }

    private static Photo photo(FieldReader fields) {
        var id = fields.nextLong();
        var media = new MediaId(fields.next());
        var teaser = new MediaId(fields.next());
        var width = fields.nextInt();
        var height = fields.nextInt();
        var state = ReviewState.valueOf(fields.next());
        var picture = new Picture(width, height, fields.next());
        fields.endLine();
        return new Photo(id, media, teaser, picture, state);
    }
}
