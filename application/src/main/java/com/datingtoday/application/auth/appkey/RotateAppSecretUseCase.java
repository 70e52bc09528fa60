package com.datingtoday.application.auth.appkey;

import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.Secret;
import java.time.Clock;
import java.util.Optional;

@UseCase
record RotateAppSecretUseCase(AppKeys apps, RandomSource randomSource, Clock clock) implements RotateAppSecret {

    private static final int SECRET_BYTES = 32;

    @Override
    public Optional<AppKey> rotate(Command command) {
        var secret = new Secret(randomSource.base64Url(SECRET_BYTES));
        return apps.list().stream()
                .filter(app -> app.id().equals(command.id()))
                .findFirst()
                .flatMap(before -> {
                    var after = before.rotate(secret, command.overlap(), clock.instant());
                    return apps.replace(before, after) ? Optional.of(after) : Optional.empty();
                });
    }
}
