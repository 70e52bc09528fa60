package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.shared.UseCase;

@UseCase
record KeepSnapshotUseCase(AttachMedia attachMedia) implements KeepSnapshot {

    @Override
    public void keep(Command command) {
        var snapshot = command.snapshot();
        snapshot.copies().forEach(copy -> attachMedia.attach(new AttachMedia.Command(snapshot.keeper(), copy)));
    }
}
