package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender;

/** A connection to one service. */
interface ClosablePushSender extends PushSender, AutoCloseable {

    @Override
    void close();
}
