package com.datingtoday.bootstrap.testing;

import com.datingtoday.application.shared.Moderation;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The word list of the development start, and beside it a judge who takes his time where a test wants that. */
@TestConfiguration(proxyBeanMethods = false)
public class TestModeration {

    /** Texts with it wait for {@link #TEXTS}. */
    public static final String SLOW = "slow-judge";

    /** What becomes of texts with {@link #SLOW}. */
    public static final AtomicReference<Moderation.Verdict> TEXTS = new AtomicReference<>(Moderation.Verdict.PENDING);

    /** What becomes of pictures. */
    public static final AtomicReference<Moderation.Verdict> PICTURES =
            new AtomicReference<>(Moderation.Verdict.VISIBLE);

    @Bean
    @Primary
    Moderation patientModeration(Moderation words) {
        return (caseId, content) -> switch (content) {
            case Moderation.Content.Text text when text.text().contains(SLOW) -> TEXTS.get();
            case Moderation.Content.Text text -> words.moderate(caseId, text);
            case Moderation.Content.Picture _ -> PICTURES.get();
        };
    }
}
