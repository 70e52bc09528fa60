package com.datingtoday.application.profile;

import com.datingtoday.application.media.CopyPicture;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@UseCase
record SnapshotPersonUseCase(Profiles profiles, CopyPicture copyPicture) implements SnapshotPerson {

    @Override
    public Optional<String> snapshot(Query query) {
        var profile = profiles.find(List.of(query.user())).get(query.user());
        var photo = query.photo();
        if (profile == null) {
            return Optional.empty();
        }
        return photo == null
                ? Optional.of(whole(profile))
                : profile.album().find(photo).map(found -> line(profile, found));
    }

    private String whole(Profile profile) {
        var info = profile.info();
        var introduction = info.introduction();
        var lines = new ArrayList<String>();
        lines.add("nickname: " + info.nickname().value());
        lines.add("introduction: " + (introduction == null ? "" : oneLine(introduction.value())));
        profile.album().avatar().map(photo -> line(profile, photo)).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private String line(Profile owner, Photo photo) {
        var copy = copyPicture.copy(new CopyPicture.Command(owner.user(), photo.media()));
        return "photo " + photo.id() + ": " + copy.map(MediaId::value).orElse("gone");
    }

    private static String oneLine(String text) {
        return text.replace("\n", " / ");
    }
}
