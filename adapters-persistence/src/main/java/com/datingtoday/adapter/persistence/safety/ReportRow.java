package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Reason;
import com.datingtoday.domain.safety.Report.State;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.safety.Report.Target.MessageTarget;
import com.datingtoday.domain.safety.Report.Target.PhotoTarget;
import com.datingtoday.domain.safety.Report.Target.ProfileTarget;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.ToIntFunction;

record ReportRow(
        long reporterId,
        long id,
        int kind,
        long targetUserId,
        long itemId,
        int reason,
        String words,
        String snapshot,
        int state,
        Instant createTime) {

    private static final ReportMapping MAPPING = new GeneratedReportMapping();

    private static final int PROFILE = 1;
    private static final int PHOTO = 2;
    private static final int MESSAGE = 3;

    static ReportRow of(Report report) {
        return MAPPING.toRow(report);
    }

    Report report() {
        return new Report(
                id,
                new UserId(reporterId),
                target(),
                ofCode(Reason.values(), ReportRow::code, reason),
                new Sensitive<>(words),
                new Sensitive<>(snapshot),
                ofCode(State.values(), ReportRow::code, state),
                createTime);
    }

    private Target target() {
        var user = new UserId(targetUserId);
        return switch (kind) {
            case PROFILE -> new ProfileTarget(user);
            case PHOTO -> new PhotoTarget(user, itemId);
            case MESSAGE -> new MessageTarget(user, itemId);
            default -> throw new IllegalStateException("unknown value of report.kind: " + kind);
        };
    }

    static int kind(Target target) {
        return switch (target) {
            case ProfileTarget(var user) -> PROFILE;
            case PhotoTarget(var user, var photo) -> PHOTO;
            case MessageTarget(var user, var seq) -> MESSAGE;
        };
    }

    static long item(Target target) {
        return switch (target) {
            case ProfileTarget(var user) -> 0;
            case PhotoTarget(var user, var photo) -> photo;
            case MessageTarget(var user, var seq) -> seq;
        };
    }

    static int code(Reason reason) {
        return switch (reason) {
            case SPAM -> 1;
            case SCAM -> 2;
            case HARASSMENT -> 3;
            case NUDITY -> 4;
            case UNDERAGE -> 5;
            case IMPERSONATION -> 6;
            case OTHER -> 7;
        };
    }

    static int code(State state) {
        return switch (state) {
            case OPEN -> 0;
            case ACTED_ON -> 1;
            case DISMISSED -> 2;
        };
    }

    private static <T> T ofCode(T[] values, ToIntFunction<T> code, int wanted) {
        return Arrays.stream(values)
                .filter(value -> code.applyAsInt(value) == wanted)
                .findAny()
                .orElseThrow();
    }
}
