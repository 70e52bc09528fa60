package com.datingtoday.adapter.persistence.chat;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ContactMapper {

    List<ContactRow> selectPage(long userId, int limit);

    List<ContactRow> selectPageAfter(long userId, boolean pinned, Instant time, long peerId, int limit);

    List<ContactRow> selectChanged(long userId, long afterVersion, int limit);

    @Nullable
    ContactRow select(long userId, long peerId);

    List<ContactRow> selectUnread(long userId, int limit);

    @Nullable
    ChatStateRow selectState(long userId);
}
