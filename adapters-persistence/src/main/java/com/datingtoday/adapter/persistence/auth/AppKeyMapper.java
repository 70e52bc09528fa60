package com.datingtoday.adapter.persistence.auth;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface AppKeyMapper {

    List<AppKeyRow> selectAll();

    @Nullable
    AppKeyRow select(String id);

    void insert(AppKeyRow row);

    int update(AppKeyRow row);
}
