package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.PersonResponse.AvatarResponse;
import com.datingtoday.adapter.web.profile.PersonResponse.LabelResponse;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.PersonSummary.Details;
import com.datingtoday.domain.profile.visibility.ProfileStatus;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of profiles in lists, photos and labels. */
@Component
public final class PersonPresenter {

    private final CreateMediaLink createMediaLink;
    private final ListLabels listLabels;

    PersonPresenter(CreateMediaLink createMediaLink, ListLabels listLabels) {
        this.createMediaLink = createMediaLink;
        this.listLabels = listLabels;
    }

    /** Returns the responses in the same order; reads the catalogue of labels once. */
    public List<PersonResponse> toResponses(List<PersonSummary> people, boolean chinese) {
        var names = labelNames(chinese);
        return people.stream().map(person -> toResponse(person, names)).toList();
    }

    public PersonResponse toResponse(PersonSummary person, boolean chinese) {
        return toResponse(person, labelNames(chinese));
    }

    /** Returns a link to the blurred rendition, which does not identify the owner. */
    public String teaserLink(Photo photo) {
        return link(photo.teaser(), Rendition.TEASER);
    }

    private PersonResponse toResponse(PersonSummary person, Map<Integer, String> names) {
        var avatar = person.avatar().map(this::toAvatarResponse).orElse(null);
        var id = person.user().value();
        var nickname = person.nickname().value();
        return person.details()
                .map(details -> toResponse(id, nickname, avatar, details, names))
                .orElseGet(() -> toBasicResponse(id, nickname, avatar));
    }

    private static PersonResponse toBasicResponse(long id, String nickname, @Nullable AvatarResponse avatar) {
        return new PersonResponse(id, nickname, avatar, null, null, null, null, null, null, null, null, null, null);
    }

    private static PersonResponse toResponse(
            long id, String nickname, @Nullable AvatarResponse avatar, Details details, Map<Integer, String> names) {
        var profileStatus = details.status();
        return new PersonResponse(
                id,
                nickname,
                avatar,
                details.age().isPresent() ? details.age().getAsInt() : null,
                details.gender().code(),
                profileStatus.vip(),
                profileStatus.verified(),
                profileStatus.newcomer(),
                distance(profileStatus),
                presence(profileStatus),
                toLabelResponses(details.sharedLabels(), names),
                profileStatus.relation().follows(),
                profileStatus.relation().followed());
    }

    static @Nullable String distance(ProfileStatus profileStatus) {
        return profileStatus.distance().map(PersonPresenter::format).orElse(null);
    }

    private static String format(DistanceBand band) {
        var km = band.withinKm();
        return km.isPresent() ? String.valueOf(km.getAsInt()) : "more";
    }

    static @Nullable String presence(ProfileStatus profileStatus) {
        return profileStatus
                .presence()
                .map(step -> step.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    PhotoResponse toPhotoResponse(Photo photo) {
        var picture = photo.picture();
        return new PhotoResponse(
                photo.id(),
                picture.width(),
                picture.height(),
                picture.blurHash(),
                link(photo.media(), Rendition.LARGE),
                link(photo.media(), Rendition.MEDIUM),
                link(photo.media(), Rendition.SMALL));
    }

    List<LabelResponse> toLabelResponses(List<Integer> ids, boolean chinese) {
        return toLabelResponses(ids, labelNames(chinese));
    }

    private AvatarResponse toAvatarResponse(Photo photo) {
        return new AvatarResponse(
                photo.picture().blurHash(),
                link(photo.media(), Rendition.MEDIUM),
                link(photo.media(), Rendition.SMALL));
    }

    private String link(MediaId media, Rendition rendition) {
        return createMediaLink.create(new CreateMediaLink.Query(media, rendition));
    }

    /** Returns the names of all labels by label id; one call serves a whole response. */
    Map<Integer, String> labelNames(boolean chinese) {
        return listLabels.list(new ListLabels.Query(chinese)).stream()
                .collect(Collectors.toMap(Label::id, Label::name));
    }

    static List<LabelResponse> toLabelResponses(List<Integer> ids, Map<Integer, String> names) {
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new LabelResponse(id, Objects.requireNonNull(names.get(id))))
                .toList();
    }
}
