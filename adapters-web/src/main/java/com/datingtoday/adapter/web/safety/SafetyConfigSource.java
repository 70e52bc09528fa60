package com.datingtoday.adapter.web.safety;

import com.datingtoday.adapter.web.shared.config.ClientConfigSource;
import com.datingtoday.application.safety.BlockUser;
import com.datingtoday.application.safety.CreateReport;
import com.datingtoday.domain.safety.Report;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
record SafetyConfigSource() implements ClientConfigSource {

    @Override
    public Map<String, Long> limits() {
        return Map.of(
                "blocks", (long) BlockUser.MAX_BLOCKS,
                "report_text_max_length", (long) CreateReport.MAX_COMMENT_LENGTH);
    }

    @Override
    public List<Enumeration> enumerations() {
        return List.of(
                Enumeration.ofNames("report_reason", Report.Reason.values()),
                Enumeration.ofNames("report_state", Report.State.values()));
    }
}
