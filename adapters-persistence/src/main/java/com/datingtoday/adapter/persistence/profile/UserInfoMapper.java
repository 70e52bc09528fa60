package com.datingtoday.adapter.persistence.profile;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface UserInfoMapper {

    void insert(long id, String nickname, String phone, String phoneKeyId, Instant now);

    List<ProfileRow> select(List<Long> ids);

    @Nullable
    UserInfoRow lock(long id);

    @Nullable
    PrivateProfileRow selectPrivate(long id);

    void update(UserInfoRow row, Instant now);

    void updateEmail(long id, @Nullable String email, Instant now);

    void updateVerified(long id, boolean verified, Instant now);

    void addCounts(long id, int following, int followers);
}
