package com.datingtoday.benchmarks.micro;

import com.datingtoday.application.auth.World;
import com.datingtoday.application.auth.session.KnownSessions;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.application.auth.signing.SignedRequest;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.application.auth.port.RequestGate;
import com.datingtoday.application.auth.port.RequestGate.Passage;
import com.datingtoday.application.auth.port.RequestGate.SessionState;
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

/** What it takes to verify a signature, with a gate that lets everything through at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SigningBenchmark {

    private static final Set<SigningScheme> BOTH =
            Set.of(SigningScheme.PARAMETERS_MD5, SigningScheme.MESSAGE_SIGNATURE);

    private static final RequestGate ACCEPTING = (_, _, _) -> new Passage.Passed(new SessionState.Unknown());

    private final World world = new World();
    private final AuthenticateRequest authenticate = UseCaseFactory.create(AuthenticateRequest.class, 
            world.apps,
            new KnownSessions(world.handles(), world.cache, world.sessions),
            ACCEPTING,
            World.SIGNING,
            world.clock);
    private final SignedRequest byParameters =
            world.signed(Map.of("phone", World.PHONE, "code", "123456", "device", "a phone"));
    private final SignedRequest byMessageSignature = world.signed(World.APP.id().value(), World.SECRET);

    /** Scheme 1. */
    @Benchmark
    public Object parameters() {
        return authenticate.authenticate(new AuthenticateRequest.Command(byParameters, BOTH, false));
    }

    /** Scheme 2. */
    @Benchmark
    public Object messageSignature() {
        return authenticate.authenticate(new AuthenticateRequest.Command(byMessageSignature, BOTH, false));
    }
}
