package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.shared.UseCase;

@UseCase
record RetainEvidenceUseCase(AttachMedia attachMedia) implements RetainEvidence {

    @Override
    public void retain(Command command) {
        var evidence = command.evidence();
        evidence.copies().forEach(copy -> attachMedia.attach(new AttachMedia.Command(evidence.owner(), copy)));
    }
}
