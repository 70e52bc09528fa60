package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.UseMedia;
import com.datingtoday.application.shared.UseCase;

@UseCase
record KeepSnapshotUseCase(UseMedia useMedia) implements KeepSnapshot {

    @Override
    public void keep(Command command) {
        var snapshot = command.snapshot();
        snapshot.copies().forEach(copy -> useMedia.use(new UseMedia.Command(snapshot.keeper(), copy)));
    }
}
