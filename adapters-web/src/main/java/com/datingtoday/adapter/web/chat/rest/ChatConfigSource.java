package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.shared.config.ClientConfigSource;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
record ChatConfigSource() implements ClientConfigSource {

    @Override
    public Map<String, Long> limits() {
        return Map.of(
                "message_max_length",
                (long) MessageText.MAX_LENGTH,
                "recall_max_seconds",
                Message.RECALL_PERIOD.toSeconds());
    }

    @Override
    public List<Enumeration> enumerations() {
        return List.of(
                Enumeration.ofNames("message_type", MessageType.values()),
                Enumeration.ofNames("message_state", Message.DisplayState.values()));
    }
}
