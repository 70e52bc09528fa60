package com.datingtoday.adapter.persistence.discovery;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface CityMapper {

    List<CityRow> selectAll();

    @Nullable
    CityRow select(String code);
}
