package com.datingtoday.adapter.persistence.chat;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface MessageMapper {

    int insert(MessageRow row);

    @Nullable
    MessageRow selectByClientMsgId(long conversationId, long fromUid, String clientMsgId);

    @Nullable
    MessageRow select(long conversationId, long seq);

    int update(MessageRow row);

    List<HistoryRow> selectPage(long userId, long peerId, @Nullable Long before, @Nullable Long after, int limit);

    int insertChanges(long conversationId, long seq, Collection<MessageChangeRow> rows);

    List<ChangedMessageRow> selectChanges(long userId, long peerId, long afterVersion, int limit);

    @Nullable
    MessageRow selectVisible(long reader, long author, long seq);
}
