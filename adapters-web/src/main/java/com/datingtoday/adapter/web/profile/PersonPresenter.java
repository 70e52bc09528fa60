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

/** People, their photos and labels, as clients get them. */
@Component
public final class PersonPresenter {

    private final CreateMediaLink createMediaLink;
    private final ListLabels listLabels;

    PersonPresenter(CreateMediaLink createMediaLink, ListLabels listLabels) {
        this.createMediaLink = createMediaLink;
        this.listLabels = listLabels;
    }

    /** People of a list, in the same order. */
    public List<PersonResponse> toResponses(List<PersonSummary> people, boolean chinese) {
        var names = labelNames(chinese);
        return people.stream().map(person -> toResponse(person, names)).toList();
    }

    /** One person of a list. */
    public PersonResponse toResponse(PersonSummary person, boolean chinese) {
        return toResponse(person, labelNames(chinese));
    }

    /** Link to a blurred rendition of a photo, which says nothing of whose it is. */
    public String teaser(Photo photo) {
        return link(photo.teaser(), Rendition.TEASER);
    }

    private PersonResponse toResponse(PersonSummary person, Map<Integer, String> names) {
        var avatar = person.avatar().map(this::avatar).orElse(null);
        var id = person.user().value();
        var nickname = person.nickname().value();
        return person.details()
                .map(details -> toResponse(id, nickname, avatar, details, names))
                .orElseGet(() -> nameAndFace(id, nickname, avatar));
    }

    private static PersonResponse nameAndFace(long id, String nickname, @Nullable AvatarResponse avatar) {
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
                labels(details.sharedLabels(), names),
                profileStatus.relation().follows(),
                profileStatus.relation().followed());
    }

    static @Nullable String distance(ProfileStatus profileStatus) {
        return profileStatus.distance().map(PersonPresenter::words).orElse(null);
    }

    private static String words(DistanceBand band) {
        var km = band.withinKm();
        return km.isPresent() ? String.valueOf(km.getAsInt()) : "more";
    }

    static @Nullable String presence(ProfileStatus profileStatus) {
        return profileStatus
                .presence()
                .map(step -> step.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    PhotoResponse photo(Photo photo) {
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

    List<LabelResponse> labels(List<Integer> ids, boolean chinese) {
        return labels(ids, labelNames(chinese));
    }

    private AvatarResponse avatar(Photo photo) {
        return new AvatarResponse(
                photo.picture().blurHash(),
                link(photo.media(), Rendition.MEDIUM),
                link(photo.media(), Rendition.SMALL));
    }

    private String link(MediaId media, Rendition rendition) {
        return createMediaLink.create(new CreateMediaLink.Query(media, rendition));
    }

    /** The catalogue by number; read once for all that one answer shows. */
    Map<Integer, String> labelNames(boolean chinese) {
        return listLabels.list(new ListLabels.Query(chinese)).stream()
                .collect(Collectors.toMap(Label::id, Label::name));
    }

    static List<LabelResponse> labels(List<Integer> ids, Map<Integer, String> names) {
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new LabelResponse(id, Objects.requireNonNull(names.get(id))))
                .toList();
    }
}
