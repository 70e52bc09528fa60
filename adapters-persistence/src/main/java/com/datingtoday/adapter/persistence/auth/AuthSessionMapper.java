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

    void insertRetiredToken(String tokenHash, long userId, String sessionId, Instant retiredUntil);

    int updateExpiry(long userId, String id, Instant expiredTime, Instant expiringBy, Instant now);

    int deleteExpired(Instant expiredBefore, int limit);

    void deleteRetiredTokens(Instant retiredBefore, int limit);
}
