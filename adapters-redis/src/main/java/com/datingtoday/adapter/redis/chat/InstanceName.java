package com.datingtoday.adapter.redis.chat;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How this instance is called among the others, from its start to its end.
 *
 * @param value without a slash
 */
@Component
record InstanceName(String value) {

    InstanceName() {
        this(UUID.randomUUID().toString());
    }
}
