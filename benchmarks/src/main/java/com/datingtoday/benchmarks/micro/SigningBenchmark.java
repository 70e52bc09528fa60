package com.datingtoday.benchmarks.micro;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.ReplayGuard.Result;
import com.datingtoday.application.auth.port.ReplayGuard.SessionState;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.application.auth.signing.SignedRequest;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.auth.SigningScheme;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Measures the verification of a signature, with a replay guard that accepts each request without a call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SigningBenchmark {

    private static final Set<SigningScheme> BOTH =
            Set.of(SigningScheme.PARAMETERS_MD5, SigningScheme.MESSAGE_SIGNATURE);

    private static final ReplayGuard ACCEPTING = (_, _, _) -> new Result.Accepted(new SessionState.Unknown());

    private final AuthFixture authFixture = new AuthFixture();
    private final AuthenticateRequest authenticate = UseCaseFactory.create(
            AuthenticateRequest.class,
            authFixture.apps,
            new SessionLookup(authFixture.sessionIdCodec(), authFixture.cache, authFixture.sessions),
            ACCEPTING,
            AuthFixture.SIGNING,
            authFixture.clock);
    private final SignedRequest byParameters =
            authFixture.signed(Map.of("phone", AuthFixture.PHONE, "code", "123456", "device", "a phone"));
    private final SignedRequest byMessageSignature =
            authFixture.signed(AuthFixture.APP.id().value(), AuthFixture.SECRET);

    @Benchmark
    public Object parameters() {
        return authenticate.authenticate(new AuthenticateRequest.Command(byParameters, BOTH, false));
    }

    @Benchmark
    public Object messageSignature() {
        return authenticate.authenticate(new AuthenticateRequest.Command(byMessageSignature, BOTH, false));
    }
}
