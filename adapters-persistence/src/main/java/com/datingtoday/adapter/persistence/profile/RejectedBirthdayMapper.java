package com.datingtoday.adapter.persistence.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RejectedBirthdayMapper {

    List<LocalDate> selectAdultFrom(List<String> phoneHashes);

    void insert(String phoneHash, LocalDate adultFrom, Instant now);
}
