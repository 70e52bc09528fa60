package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PhonePush;

/** A connection to one service. */
interface ClosablePhonePush extends PhonePush, AutoCloseable {

    @Override
    void close();
}
