package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Records messages instead of sending them. */
public final class RecordingSmsSender implements SmsSender {

    public record Message(PhoneNumber phone, SmsCode code) {}

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile Supplier<Delivery> answer = () -> Delivery.ACCEPTED;

    /** Sets the result of later messages; the supplier may throw. */
    public void answer(Supplier<Delivery> delivery) {
        answer = delivery;
    }

    @Override
    public Delivery send(PhoneNumber phone, SmsCode code) {
        messages.add(new Message(phone, code));
        return answer.get();
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    public Message last() {
        return messages.getLast();
    }
}
