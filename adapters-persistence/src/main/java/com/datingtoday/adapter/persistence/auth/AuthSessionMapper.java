package com.datingtoday.adapter.persistence.auth;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuthSessionMapper {

    void insert(AuthSessionRow row);

    @Nullable
    AuthSessionRow select(long userId, String id);

    List<AuthSessionRow> selectByToken(String hash);

    List<AuthSessionRow> selectLive(long userId, Instant now);

    int updateEnded(long userId, List<String> ids, Instant now);

    int updateToken(AuthSessionRow after, String before);

    int deleteExpired(Instant expiredBefore, int limit);
}
