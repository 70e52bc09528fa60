package com.datingtoday.bootstrap.development.population;

import static java.util.stream.Collectors.joining;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.geo.Cell;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts for all tables of a user, with the values that the application would write. */
final class PopulationWriter {

    /** Photos are approved. */
    private static final int VISIBLE = 1;

    private final BatchInsert auths =
            new BatchInsert("user_auth", "user_id, login_type, open_id, login_time, create_time, logins, suspended");
    private final BatchInsert infos = new BatchInsert(
            "user_info",
            "id, nickname, introduction, avatar, gender, sexual, birthday, height, emotion, education, salary, authority,"
                    + " hide_age, hide_distance, hide_online, verified_time, create_time, update_time");
    private final BatchInsert photos = new BatchInsert(
            "user_album", "user_id, photo_id, position, photo, teaser, blurhash, width, height, state, create_time");
    private final BatchInsert labels = new BatchInsert("user_label", "user_id, label_id");
    private final BatchInsert vips = new BatchInsert("vip_info", "user_id, vip_deadline");
    private final BatchInsert locations = new BatchInsert(
            "location",
            "user_id, longitude, latitude, accuracy, source, phase_seconds, cell, cell_time, viewing_cell,"
                    + " viewing_changes, active_time, update_time");
    private final BatchInsert listings = new BatchInsert(
            "listing",
            "user_id, number, nickname, gender, sexual, birthday, height, emotion, education, salary, photo, verified,"
                    + " hide_online, labels, cell, cell_time, region, create_time, active_time, sort_time");
    private final List<BatchInsert> all = List.of(auths, infos, photos, labels, vips, locations, listings);

    /** Inserts all added users in the transaction of the connection. */
    void write(Connection connection) throws SQLException {
        for (var batchInsert : all) {
            batchInsert.write(connection);
        }
    }

    void add(GeneratedUser person) {
        var profile = person.profile();
        long id = person.user().value();
        var createTime = profile.info().createTime();
        auths.add(id, "third_party", "generated:" + id, person.lastActive(), createTime, 1, false);
        addInfo(profile, person.lastActive());
        addAlbum(profile);
        profile.labels().ids().stream().sorted().forEach(label -> labels.add(id, label));
        if (profile.vip().vipDeadline() != null) {
            vips.add(id, profile.vip().vipDeadline());
        }
        if (person.location() != null) {
            addLocation(person.location(), person.lastActive());
        }
        person.listing()
                .ifPresentOrElse(listing -> addListing(listing, person.lastActive()), () -> addUnlisted(person));
    }

    private void addInfo(Profile profile, Instant updateTime) {
        var info = profile.info();
        var traits = info.traits();
        var birthday = info.birth().birthday();
        var privacySettings = info.privacy();
        infos.add(
                profile.user().value(),
                info.nickname().value(),
                info.introduction() == null ? null : info.introduction().value(),
                profile.album().avatar().map(photo -> photo.media().value()).orElse(null),
                traits.gender().code(),
                traits.sexual().code(),
                birthday == null ? null : birthday.date(),
                traits.height() == null ? null : traits.height().centimetres(),
                traits.emotion() == null ? null : traits.emotion().code(),
                traits.education().code(),
                traits.salary() == null ? null : traits.salary().code(),
                privacySettings.authority().code(),
                privacySettings.hideAge(),
                privacySettings.hideDistance(),
                privacySettings.hideOnline(),
                profile.verified() ? info.createTime() : null,
                info.createTime(),
                updateTime);
    }

    private void addAlbum(Profile profile) {
        int position = 0;
        for (var photo : profile.album().photos()) {
            photos.add(
                    profile.user().value(),
                    photo.id(),
                    position++,
                    photo.media().value(),
                    photo.teaser().value(),
                    photo.picture().blurHash(),
                    photo.picture().width(),
                    photo.picture().height(),
                    VISIBLE,
                    profile.info().createTime());
        }
    }

    private void addLocation(Location location, Instant activeTime) {
        var reportedLocation = location.reported();
        if (reportedLocation == null) {
            throw new IllegalArgumentException("a user without a location must have no location row");
        }
        locations.add(
                location.user().value(),
                reportedLocation.coordinates().longitude(),
                reportedLocation.coordinates().latitude(),
                reportedLocation.accuracy(),
                reportedLocation.source().code(),
                location.publishPhase().toSeconds(),
                number(location.published().cell()),
                location.published().cellTime(),
                number(location.viewpoint().cell()),
                location.viewpoint().changes().stream()
                        .map(change -> Long.toString(change.toEpochMilli()))
                        .collect(joining(",")),
                activeTime,
                activeTime);
    }

    private void addListing(Listing listing, Instant active) {
        var searchableAttributes = listing.attributes();
        var traits = searchableAttributes.traits();
        var where = listing.publishedLocation();
        listings.add(
                listing.user().value(),
                1,
                listing.nickname(),
                traits.gender().code(),
                traits.sexual().code(),
                searchableAttributes.birthday(),
                traits.height() == null ? null : traits.height().centimetres(),
                traits.emotion() == null ? null : traits.emotion().code(),
                traits.education().code(),
                traits.salary() == null ? null : traits.salary().code(),
                searchableAttributes.photo(),
                searchableAttributes.verified(),
                listing.hideOnline(),
                searchableAttributes.labels().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(joining(",")),
                number(where.cell()),
                where.cellTime(),
                where.cell() == null
                        ? null
                        : where.cell().ancestor(Listings.REGION_LEVEL).id(),
                listing.createTime(),
                active,
                listing.hideOnline() ? listing.createTime() : active);
    }

    private void addUnlisted(GeneratedUser person) {
        listings.add(
                person.user().value(),
                1,
                null,
                null,
                0,
                null,
                null,
                null,
                0,
                null,
                false,
                false,
                false,
                "",
                null,
                null,
                null,
                null,
                person.lastActive(),
                null);
    }

    private static @Nullable Integer number(@Nullable Cell base) {
        return base == null ? null : base.first();
    }
}
