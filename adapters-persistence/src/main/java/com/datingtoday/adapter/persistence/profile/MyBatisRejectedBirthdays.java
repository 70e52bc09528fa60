package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.RejectedBirthdays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
record MyBatisRejectedBirthdays(RejectedBirthdayMapper mapper) implements RejectedBirthdays {

    @Override
    public Optional<LocalDate> findAdultFrom(List<String> phoneHashes) {
        return mapper.selectAdultFrom(phoneHashes).stream().findFirst();
    }

    @Override
    public void create(String phoneHash, LocalDate adultFrom, Instant now) {
        try {
            mapper.insert(phoneHash, adultFrom, now);
        } catch (DuplicateKeyException ignored) {
            // The first statement counts.
        }
    }
}
