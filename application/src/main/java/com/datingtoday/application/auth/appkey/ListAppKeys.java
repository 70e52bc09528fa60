package com.datingtoday.application.auth.appkey;

import com.datingtoday.domain.auth.AppKey;
import java.util.List;

public interface ListAppKeys {

    /** Returns all apps, sorted by app key. */
    List<AppKey> list();
}
