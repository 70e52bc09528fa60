package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.PersonData.AvatarData;
import com.datingtoday.adapter.web.profile.PersonData.LabelData;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.visibility.SeenPerson;
import com.datingtoday.domain.profile.visibility.SeenPerson.More;
import com.datingtoday.domain.profile.visibility.Standing;
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
public final class PeopleShowing {

    private final CreateMediaLink createMediaLink;
    private final ListLabels listLabels;

    PeopleShowing(CreateMediaLink createMediaLink, ListLabels listLabels) {
        this.createMediaLink = createMediaLink;
        this.listLabels = listLabels;
    }

    /** People of a list, in the same order. */
    public List<PersonData> list(List<SeenPerson> people, boolean chinese) {
        var names = labelNames(chinese);
        return people.stream().map(person -> person(person, names)).toList();
    }

    /** One person of a list. */
    public PersonData person(SeenPerson person, boolean chinese) {
        return person(person, labelNames(chinese));
    }

    /** Link to a blurred rendition of a photo, which says nothing of whose it is. */
    public String teaser(Photo photo) {
        return link(photo.teaser(), Rendition.TEASER);
    }

    private PersonData person(SeenPerson person, Map<Integer, String> names) {
        var avatar = person.avatar().map(this::avatar).orElse(null);
        var id = person.user().value();
        var nickname = person.nickname().value();
        return person.more()
                .map(more -> person(id, nickname, avatar, more, names))
                .orElseGet(() -> nameAndFace(id, nickname, avatar));
    }

    private static PersonData nameAndFace(long id, String nickname, @Nullable AvatarData avatar) {
        return new PersonData(id, nickname, avatar, null, null, null, null, null, null, null, null, null, null);
    }

    private static PersonData person(
            long id, String nickname, @Nullable AvatarData avatar, More more, Map<Integer, String> names) {
        var standing = more.standing();
        return new PersonData(
                id,
                nickname,
                avatar,
                more.age().isPresent() ? more.age().getAsInt() : null,
                more.gender().code(),
                standing.vip(),
                standing.verified(),
                standing.newcomer(),
                distance(standing),
                presence(standing),
                labels(more.sharedLabels(), names),
                standing.relation().follows(),
                standing.relation().followed());
    }

    static @Nullable String distance(Standing standing) {
        return standing.distance().map(PeopleShowing::words).orElse(null);
    }

    private static String words(DistanceBand band) {
        var km = band.withinKm();
        return km.isPresent() ? String.valueOf(km.getAsInt()) : "more";
    }

    static @Nullable String presence(Standing standing) {
        return standing.presence()
                .map(step -> step.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    PhotoData photo(Photo photo) {
        var picture = photo.picture();
        return new PhotoData(
                photo.id(),
                picture.width(),
                picture.height(),
                picture.blurHash(),
                link(photo.media(), Rendition.LARGE),
                link(photo.media(), Rendition.MEDIUM),
                link(photo.media(), Rendition.SMALL));
    }

    List<LabelData> labels(List<Integer> ids, boolean chinese) {
        return labels(ids, labelNames(chinese));
    }

    private AvatarData avatar(Photo photo) {
        return new AvatarData(
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

    static List<LabelData> labels(List<Integer> ids, Map<Integer, String> names) {
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new LabelData(id, Objects.requireNonNull(names.get(id))))
                .toList();
    }
}
