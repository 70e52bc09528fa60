package com.datingtoday.adapter.persistence.vip;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ProductMapper {

    List<ProductRow> selectAll();
}
