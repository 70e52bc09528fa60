package com.datingtoday.adapter.redis.chat;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Random name of this instance in Redis, valid until the process ends.
 *
 * @param value must not contain a slash
 */
@Component
record InstanceName(String value) {

    InstanceName() {
        this(UUID.randomUUID().toString());
    }
}
