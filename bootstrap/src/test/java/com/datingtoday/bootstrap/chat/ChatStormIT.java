package com.datingtoday.bootstrap.chat;

import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many talk at the same time on two instances, and send everything again: nothing is lost, doubled or out of order. */
class ChatStormIT {

    @Test
    void twenty_devices_in_eight_conversations() {
        blow(8, 20, 25);
    }

    @Test
    @Tag("thorough")
    void fifty_devices_in_twenty_conversations_a_thousand_messages_each() {
        blow(20, 50, 1_000);
    }

    private static void blow(int conversations, int senders, int messages) {
        var instances = List.of(Instance.one(), Instance.two());
        var storm = Storm.of(conversations, senders, messages, _ -> Person.adult(Instance.one()));

        storm.assertWhole(storm.blow(number -> person -> person.at(instances.get(Math.floorMod(number, 2)))));
    }
}
