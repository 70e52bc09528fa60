import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.SmsCode;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/** A program that uses only the domain module. */
public class DomainConsumer implements Callable<String> {

    @Override
    public String call() {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        SessionKeys keys = new SessionKeys(token('1'), List.of(), null);
        AuthSession.Live session = new AuthSession.Live(
                new SessionId(new UserId(100001), "0".repeat(32)), new AppId("consumer"),
                SigningScheme.PARAMETERS_MD5, keys, "", now, now.plus(Duration.ofDays(7)));
        AuthSession.Live refreshed =
                session.refresh(token('2'), Duration.ofDays(7), Duration.ofSeconds(60), now);
        AuthSession ended = refreshed.end(now.plusSeconds(60));
        return String.join(" ",
                "" + session.keys().accepts(token('1'), now),
                "" + refreshed.keys().accepts(token('1'), now.plusSeconds(60)),
                state(session), state(ended),
                rejectedField("abc"), rejectedField("12"));
    }

    private static TokenHash token(char digit) {
        return new TokenHash(("" + digit).repeat(64));
    }

    private static String state(AuthSession session) {
        return switch (session) {
            case AuthSession.Live live -> "live";
            case AuthSession.Ended ended -> "ended at " + ended.endedTime();
        };
    }

    private static String rejectedField(String code) {
        try {
            return new SmsCode(code).toString();
        } catch (DomainException exception) {
            return exception.error() instanceof InputError.Malformed malformed ? malformed.field() : "?";
        }
    }
}
