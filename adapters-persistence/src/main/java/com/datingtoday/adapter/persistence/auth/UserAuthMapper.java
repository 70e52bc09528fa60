package com.datingtoday.adapter.persistence.auth;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface UserAuthMapper {

    List<UserAuthWithSessionRow> selectWithSessions(String loginType, List<String> openIds, Instant now);

    void insert(UserAuthRow row);

    int updateLogin(UserAuthRow row);

    int updateSuspended(long userId, boolean suspended);
}
