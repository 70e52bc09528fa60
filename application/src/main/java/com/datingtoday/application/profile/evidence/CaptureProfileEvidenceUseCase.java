package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.Sensitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@UseCase
record CaptureProfileEvidenceUseCase(Profiles profiles, EvidenceCopier evidenceCopier)
        implements CaptureProfileEvidence {

    @Override
    public Optional<Evidence> capture(Query query) {
        var profile = profiles.find(List.of(query.user())).get(query.user());
        var photo = query.photo();
        if (profile == null) {
            return Optional.empty();
        }
        return photo == null
                ? Optional.of(
                        capture(profile, query, texts(profile), profile.album().avatar()))
                : profile.album().find(photo).map(found -> capture(profile, query, List.of(), Optional.of(found)));
    }

    private static List<String> texts(Profile profile) {
        var introduction = profile.info().introduction();
        return List.of(
                "nickname: " + profile.info().nickname().value(),
                "introduction: "
                        + (introduction == null ? "" : introduction.value().replace("\n", " / ")));
    }

    private Evidence capture(Profile owner, Query query, List<String> texts, Optional<Photo> photo) {
        var lines = new ArrayList<>(texts);
        var copy = photo.flatMap(item ->
                evidenceCopier.copy(new CopyPicture.Command(owner.user(), item.media(), query.evidenceOwner())));
        photo.ifPresent(item ->
                lines.add("photo " + item.id() + ": " + copy.map(MediaId::value).orElse("gone")));
        return new Evidence(
                query.evidenceOwner(),
                new Sensitive<>(String.join("\n", lines)),
                copy.stream().toList());
    }
}
