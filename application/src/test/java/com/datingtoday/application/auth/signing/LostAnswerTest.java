package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.World.LOGIN;
import static com.datingtoday.application.auth.World.PHONE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.datingtoday.application.auth.World;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.PlainPhoneNumbers;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.UseCaseFactory;
import org.junit.jupiter.api.Test;

/** Redis uses a code up, and its answer is lost on the way. */
class LostAnswerTest {

    final World world = new World();

    @Test
    void the_code_stays_good() {
        var codes = mock(SmsCodes.class, delegatesTo(world.codes));
        doAnswer(call -> {
                    world.codes.attempt(
                            call.getArgument(0),
                            call.getArgument(1),
                            call.getArgument(2),
                            call.getArgument(3),
                            call.getArgument(4));
                    throw new DependencyUnavailableException(Dependency.REDIS, null);
                })
                .when(codes)
                .attempt(anyString(), anyString(), any(), any(), any());
        var unlucky = UseCaseFactory.create(
                LogIn.class,
                new PlainPhoneNumbers(),
                codes,
                world.opening(world.stores()),
                world.hashes,
                world.randomness,
                LOGIN,
                world.clock);
        var login = world.login(PHONE, world.code(PHONE), PARAMETERS_MD5);

        assertThatThrownBy(() -> unlucky.logIn(login)).isInstanceOf(DependencyUnavailableException.class);

        assertThat(world.logIn(world.opening(world.stores())).logIn(login)).isInstanceOf(LogIn.Result.Granted.class);
    }
}
