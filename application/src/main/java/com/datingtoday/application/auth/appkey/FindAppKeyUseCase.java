package com.datingtoday.application.auth.appkey;

import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.util.Optional;

@UseCase
record FindAppKeyUseCase(AppKeys apps) implements FindAppKey {

    @Override
    public Optional<AppKey> find(Query query) {
        return AppId.isWellFormed(query.name()) ? apps.find(new AppId(query.name())) : Optional.empty();
    }
}
