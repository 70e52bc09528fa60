package com.datingtoday.adapter.persistence.profile;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface LabelMapper {

    List<LabelRow> selectAll();

    List<UserLabelRow> selectChosen(List<Long> userIds);

    @Nullable
    Long lockUser(long userId);

    int deleteChosen(long userId);

    void insertChosen(long userId, List<Integer> labelIds);
}
