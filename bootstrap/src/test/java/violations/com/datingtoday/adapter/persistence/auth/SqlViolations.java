package violations.com.datingtoday.adapter.persistence.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.DeleteProvider;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.InsertProvider;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.SelectProvider;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.annotations.UpdateProvider;

final class SqlViolations {

    @Mapper
    @Violates("sql_is_in_xml_only")
    interface SelectMapper {
        @Select("SQL")
        int one();
    }

    @Mapper
    @Violates("sql_is_in_xml_only")
    interface SelectProviderMapper {
        @SelectProvider
        int one();
    }

    @Mapper
    @Violates("sql_is_in_xml_only")
    interface InsertMapper {
        @Insert("SQL")
        int one();
    }

    @Mapper
    @Violates("sql_is_in_xml_only")
    interface InsertProviderMapper {
        @InsertProvider
        int one();
    }

    @Mapper
    @Violates("sql_is_in_xml_only")
    interface UpdateMapper {
        @Update("SQL")
        int one();
    }

    @Mapper
    @Violates("sql_is_in_xml_only")
    interface UpdateProviderMapper {
        @UpdateProvider
        int one();
    }

    @Mapper
    @Violates("sql_is_in_xml_only")
    interface DeleteMapper {
        @Delete("SQL")
        int one();
    }

    @Mapper
    @Violates("sql_is_in_xml_only")
    interface DeleteProviderMapper {
        @DeleteProvider
        int one();
    }

    private SqlViolations() {}
}
