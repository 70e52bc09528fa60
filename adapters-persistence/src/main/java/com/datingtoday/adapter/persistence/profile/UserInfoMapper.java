package com.datingtoday.adapter.persistence.profile;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface UserInfoMapper {

    void insert(long id, String nickname, String phone, String phoneKeyId, Instant now);
}
