package com.datingtoday.application.profile.evidence;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.shared.Sensitive;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptureEvidenceUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private CaptureProfileEvidence.Evidence capture(Optional<MediaId> picture) {
        var evidenceItem = new EvidenceItem(ANNA, new Sensitive<>(List.of("message: 7", "text: hello")), picture);
        return fixture.captureEvidence().capture(new CaptureEvidence.Query(evidenceItem, CAROL));
    }

    @Test
    void evidence_without_a_picture_contains_the_lines_of_the_content() {
        assertThat(capture(Optional.empty()))
                .isEqualTo(new CaptureProfileEvidence.Evidence(
                        CAROL, new Sensitive<>("message: 7\ntext: hello"), List.of()));
    }

    @Test
    void evidence_with_a_picture_states_the_copy_that_its_owner_gets() {
        var picture = fixture.media.upload(ANNA, MediaFixture.PICTURE).id();

        var evidence = capture(Optional.of(picture));

        assertThat(evidence.copies()).hasSize(1).doesNotContain(picture);
        var copy = evidence.copies().getFirst();
        assertThat(evidence.text().value()).isEqualTo("message: 7\ntext: hello\npicture: " + copy.value());
        assertThat(fixture.media.stored.find(CAROL, copy)).isPresent();
    }

    @Test
    void evidence_with_a_missing_picture_or_an_unavailable_storage_states_that_the_picture_is_gone() {
        var picture = fixture.media.upload(ANNA, MediaFixture.PICTURE).id();
        var gone = new CaptureProfileEvidence.Evidence(
                CAROL, new Sensitive<>("message: 7\ntext: hello\npicture: gone"), List.of());

        assertThat(capture(Optional.of(MediaSamples.id()))).isEqualTo(gone);
        fixture.media.storage.failAfter(0);
        assertThat(capture(Optional.of(picture))).isEqualTo(gone);
    }
}
