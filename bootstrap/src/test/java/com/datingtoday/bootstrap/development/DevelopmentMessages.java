package com.datingtoday.bootstrap.development;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.chat.message.SendMessage;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.MessageText;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Messages between the example users. Fixed message ids make repeated seeding idempotent. */
@TestConfiguration(proxyBeanMethods = false)
public class DevelopmentMessages {

    /**
     * Message between two example users.
     *
     * @param from last digit of the sender's phone number
     * @param to last digit of the receiver's phone number
     */
    private record SampleMessage(int from, int to, String words) {}

    private static final List<SampleMessage> LINES = List.of(
            new SampleMessage(1, 2, "Hello! Your photo of the lake is beautiful."),
            new SampleMessage(2, 1, "Thank you! It is half an hour from here by train."),
            new SampleMessage(1, 2, "Shall we go there on Sunday?"),
            new SampleMessage(3, 2, "Hi, do you like hiking too?"),
            new SampleMessage(4, 1, "Good morning :-)"),
            new SampleMessage(5, 3, "Which trail do you like best?"),
            new SampleMessage(3, 5, "The one along the river."));

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner talk(UserAuths auths, KeyedHasher hashes, SendMessage sendMessage, Clock clock) {
        return _ -> {
            var exampleUsers = new ExampleUsers(auths, hashes, clock);
            for (var number = 0; number < LINES.size(); number++) {
                var sampleMessage = LINES.get(number);
                sendMessage.send(new SendMessage.Command(
                        exampleUsers.get(sampleMessage.from()),
                        exampleUsers.get(sampleMessage.to()),
                        new SendMessage.Draft.Text(MessageText.of(sampleMessage.words())),
                        ClientMsgId.of("example-" + number)));
            }
        };
    }
}
