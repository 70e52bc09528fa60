package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppKey;
import java.util.List;

/** The operator looks at the client apps. */
public interface ListAppKeys {

    /** All of them, by name. */
    List<AppKey> list();
}
