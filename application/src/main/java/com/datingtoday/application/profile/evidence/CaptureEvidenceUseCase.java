package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.profile.evidence.CaptureProfileEvidence.Evidence;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.Sensitive;
import java.util.ArrayList;

@UseCase
record CaptureEvidenceUseCase(EvidenceCopier evidenceCopier) implements CaptureEvidence {

    @Override
    public Evidence capture(Query query) {
        var evidenceItem = query.evidenceItem();
        var lines = new ArrayList<>(evidenceItem.lines().value());
        var copy = evidenceItem
                .picture()
                .flatMap(media -> evidenceCopier.copy(
                        new CopyPicture.Command(evidenceItem.owner(), media, query.evidenceOwner())));
        if (evidenceItem.picture().isPresent()) {
            lines.add("picture: " + copy.map(MediaId::value).orElse("gone"));
        }
        return new Evidence(
                query.evidenceOwner(),
                new Sensitive<>(String.join("\n", lines)),
                copy.stream().toList());
    }
}
