package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender;

/** Push sender with a connection that must be closed. */
interface ClosablePushSender extends PushSender, AutoCloseable {

    @Override
    void close();
}
