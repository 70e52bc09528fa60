package com.datingtoday.application.auth.appkey;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import java.util.List;
import java.util.Set;

/** App keys for tests of changes by the operator. */
final class AppKeysStub {

    static final AppKey NEW = AppKey.create(
            new AppId("new-app"), "新", new Secret("new-secret"), Set.of(SigningScheme.MESSAGE_SIGNATURE), true);

    private AppKeysStub() {}

    /** Returns a store in which every app is changed concurrently between read and write. */
    static AppKeys withConcurrentChanges() {
        AppKeys apps = mock();
        when(apps.list()).thenReturn(List.of(APP));
        when(apps.replace(any(), any())).thenReturn(false);
        return apps;
    }
}
