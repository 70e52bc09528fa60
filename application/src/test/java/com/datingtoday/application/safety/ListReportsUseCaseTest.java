package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReportsUseCaseTest {

    private final SafetyFixture safetyFixture = new SafetyFixture();

    private Page<Report> list(UserId reporter, @Nullable String cursor, int limit) {
        return new ListReportsUseCase(safetyFixture.reports, safetyFixture.profileFixture.encryption)
                .list(new ListReports.Query(reporter, cursor, limit));
    }

    private Report reportNewUser(int number) {
        return safetyFixture.reportProfile(new UserId(200_000 + number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6})
    void reporters_list_their_reports_in_pages_newest_first(int limit) {
        var mine = new ArrayList<Report>();
        for (int i = 0; i < 5; i++) {
            mine.addFirst(reportNewUser(i));
            safetyFixture.report(CAROL, new Target.ProfileTarget(new UserId(200_000 + i)), "");
        }

        var read = new ArrayList<Report>();
        @Nullable String cursor = null;
        do {
            var page = list(ANNA, cursor, limit);
            read.addAll(page.list());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(read).isEqualTo(mine);
    }

    @Test
    void a_cursor_of_another_users_reports_is_rejected() {
        reportNewUser(1);
        reportNewUser(2);
        var cursor = list(ANNA, null, 1).nextCursor();

        assertThat(refusal(() -> list(BOB, cursor, 1))).isEqualTo(new InputError.Malformed("cursor"));
    }
}
