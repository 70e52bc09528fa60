package com.datingtoday.adapter.persistence.chat;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ConversationMapper {

    List<LockedParticipantRow> lock(long low, long high);

    int insert(long id, long low, long high, Instant now);

    int insertStates(long low, long high);

    int upsertStates(List<ChatStateRow> rows);

    int upsertContacts(List<ContactRow> rows);
}
