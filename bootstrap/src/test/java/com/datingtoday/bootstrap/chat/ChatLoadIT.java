package com.datingtoday.bootstrap.chat;

import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Concurrent users on two instances who resend all messages: no message is lost, duplicated or out of order. */
class ChatLoadIT {

    @Test
    void twenty_devices_send_in_eight_conversations() {
        blow(8, 20, 25);
    }

    @Test
    @Tag("thorough")
    void fifty_devices_send_a_thousand_messages_each_in_twenty_conversations() {
        blow(20, 50, 1_000);
    }

    private static void blow(int conversations, int senders, int messages) {
        var instances = List.of(TestInstance.one(), TestInstance.two());
        var chatLoad = ChatLoad.of(conversations, senders, messages, _ -> TestUser.adult(TestInstance.one()));

        chatLoad.assertComplete(
                chatLoad.sendAll(number -> testUser -> testUser.at(instances.get(Math.floorMod(number, 2)))));
    }
}
