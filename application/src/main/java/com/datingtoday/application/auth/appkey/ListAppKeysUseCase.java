package com.datingtoday.application.auth.appkey;

import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AppKey;
import java.util.List;

@UseCase
record ListAppKeysUseCase(AppKeys apps) implements ListAppKeys {

    @Override
    public List<AppKey> list() {
        return apps.list();
    }
}
