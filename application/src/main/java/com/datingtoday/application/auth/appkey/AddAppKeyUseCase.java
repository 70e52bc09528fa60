package com.datingtoday.application.auth.appkey;

import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.Secret;
import java.util.Optional;

@UseCase
record AddAppKeyUseCase(AppKeys apps, RandomSource randomSource) implements AddAppKey {

    private static final int SECRET_BYTES = 32;

    @Override
    public Optional<AppKey> add(Command command) {
        var secret = new Secret(randomSource.base64Url(SECRET_BYTES));
        var app = AppKey.create(command.id(), command.name(), secret, command.schemes(), command.always200());
        return apps.create(app) ? Optional.of(app) : Optional.empty();
    }
}
