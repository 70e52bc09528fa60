package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.AlbumController.MyPhotoResponse;
import com.datingtoday.adapter.web.profile.MyProfilePresenter.MyProfileResponse;
import com.datingtoday.adapter.web.profile.MyProfilePresenter.PendingTextResponse;
import com.datingtoday.adapter.web.profile.PersonResponse.AvatarResponse;
import com.datingtoday.adapter.web.profile.PersonResponse.LabelResponse;
import com.datingtoday.adapter.web.profile.ProfileController.ProfileResponse;
import com.datingtoday.adapter.web.shared.response.ResponseMapping;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.profile.own.GetMyProfile.MyProfile;
import com.datingtoday.application.profile.own.GetMyProfile.PendingText;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.Presence;
import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = ResponseMapping.class)
interface ProfileMapping extends ResponseMapping {

    default PersonResponse toResponse(PersonSummary person, @Context ProfileContext context) {
        return toResponse(person, person.avatar().orElse(null), person.details().orElse(null), context);
    }

    @Mapping(target = "userId", source = "person.user.value")
    @Mapping(target = "nickname", source = "person.nickname.value")
    @Mapping(target = "avatar", source = "avatar")
    @Mapping(target = ".", source = "details.status")
    @Mapping(target = "following", source = "details.status.relation.follows")
    @Mapping(target = "followed", source = "details.status.relation.followed")
    PersonResponse toResponse(
            PersonSummary person,
            @Nullable Photo avatar,
            PersonSummary.@Nullable Details details,
            @Context ProfileContext context);

    @Mapping(target = "userId", source = "user.value")
    @Mapping(target = "nickname", source = "nickname.value")
    @Mapping(target = "introduction", source = "introduction.value")
    @Mapping(target = ".", source = "traits")
    @Mapping(target = "labels", source = "labels.all")
    @Mapping(target = "sharedLabels", source = "labels.shared")
    @Mapping(target = ".", source = "status")
    @Mapping(target = "following", source = "status.relation.follows")
    @Mapping(target = "followed", source = "status.relation.followed")
    ProfileResponse toResponse(ProfileView profile, @Context ProfileContext context);

    @Mapping(target = "userId", source = "mine.profile.info.id.value")
    @Mapping(target = "nickname", source = "mine.profile.info.nickname.value")
    @Mapping(target = "introduction", source = "mine.profile.info.introduction.value")
    @Mapping(target = ".", source = "mine.profile.info.traits")
    @Mapping(target = ".", source = "mine.profile.info.privacy")
    @Mapping(target = "birthday", source = "mine.profile.info.birth.birthday.date")
    @Mapping(target = "birthdayOpen", source = "mine.profile.info.birth")
    @Mapping(target = "phone", source = "mine.phone.value")
    @Mapping(target = "email", source = "mine.email.value")
    @Mapping(target = "photos", source = "mine.profile.album.photos")
    @Mapping(target = "labels", source = "mine.profile.labels")
    @Mapping(target = "complete", source = "mine.completeness.percent")
    @Mapping(target = "missing", source = "mine.completeness.missing")
    @Mapping(target = "waiting", source = "mine.pendingTexts")
    @Mapping(target = "createTime", source = "mine.profile.info.createTime")
    MyProfileResponse toResponse(MyProfile mine, @Nullable Integer age, boolean vip, @Context ProfileContext context);

    @Mapping(target = "text", source = "text.value")
    PendingTextResponse toResponse(PendingText pendingText);

    default List<LabelResponse> toResponses(UserLabels labels, @Context ProfileContext context) {
        return toResponses(labels.ids().stream().sorted().toList(), context);
    }

    /** Returns the labels without those that the catalogue does not contain any more. */
    default List<LabelResponse> toResponses(List<Integer> ids, @Context ProfileContext context) {
        return ids.stream()
                .filter(context.labelNames()::containsKey)
                .map(id -> new LabelResponse(
                        id, Objects.requireNonNull(context.labelNames().get(id))))
                .toList();
    }

    default AvatarResponse toAvatarResponse(Photo photo, @Context ProfileContext context) {
        return context.photos().toAvatarResponse(photo);
    }

    default PhotoResponse toPhotoResponse(Photo photo, @Context ProfileContext context) {
        return context.photos().toResponse(photo);
    }

    default MyPhotoResponse toMyPhotoResponse(Photo photo, @Context ProfileContext context) {
        return context.photos().toMyResponse(photo);
    }

    default boolean canChange(BirthdayRecord birth) {
        return birth.canChange();
    }

    /** Returns the limit in km or {@code more}; null if the owner hides the distance or a location is unknown. */
    default @Nullable String format(Optional<DistanceBand> distance) {
        return distance.map(ProfileMapping::format).orElse(null);
    }

    private static String format(DistanceBand distance) {
        var km = distance.withinKm();
        return km.isPresent() ? String.valueOf(km.getAsInt()) : "more";
    }

    default @Nullable String toPresence(Optional<Presence> presence) {
        return presence.map(WireNames::of).orElse(null);
    }

    default int toCentimetres(Height height) {
        return height.centimetres();
    }

    default int toCode(Gender gender) {
        return gender.code();
    }

    default int toCode(GenderPreference sexual) {
        return sexual.code();
    }

    default int toCode(MaritalStatus emotion) {
        return emotion.code();
    }

    default int toCode(Education education) {
        return education.code();
    }

    default int toCode(Salary salary) {
        return salary.code();
    }

    default int toCode(ProfileAudience authority) {
        return authority.code();
    }

    default int toCode(MessagePermission messageAuthority) {
        return messageAuthority.code();
    }
}
