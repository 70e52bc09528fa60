package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.profile.evidence.SnapshotPerson.Snapshot;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.MediaId;
import java.util.ArrayList;

@UseCase
record SnapshotShownUseCase(Copying copying) implements SnapshotShown {

    @Override
    public Snapshot snapshot(Query query) {
        var shown = query.shown();
        var lines = new ArrayList<>(shown.lines());
        var copy = shown.picture()
                .flatMap(media -> copying.copy(new CopyPicture.Command(shown.owner(), media, query.keeper())));
        if (shown.picture().isPresent()) {
            lines.add("picture: " + copy.map(MediaId::value).orElse("gone"));
        }
        return new Snapshot(
                query.keeper(), String.join("\n", lines), copy.stream().toList());
    }
}
