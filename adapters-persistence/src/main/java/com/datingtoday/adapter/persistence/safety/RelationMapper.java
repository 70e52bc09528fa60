package com.datingtoday.adapter.persistence.safety;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RelationMapper {

    List<RelationRow> select(long viewer, List<Long> owners);

    List<RelationRow> selectPairs(Collection<RelationKeyRow> pairs);
}
