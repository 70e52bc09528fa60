package violations.com.datingtoday.adapter.persistence.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.springframework.transaction.annotation.Transactional;

final class MapperViolations {

    record CompliantRow(long id) {}

    @Mapper
    interface CompliantMapper {
        List<CompliantRow> select(@Param("id") long id);
    }

    @Mapper
    @Violates("mappers_use_rows_only")
    interface EntityMapper {
        List<AppKey> select();
    }

    @Mapper
    @Violates("mappers_use_rows_only")
    interface ValueMapper {
        CompliantRow select(UserId user);
    }

    @Mapper
    @Violates("mappers_are_named_mapper")
    interface Statements {}

    @Violates("no_transactional_annotation")
    record TransactionalMethod() {
        @Transactional
        void change() {}
    }

    @Transactional
    @Violates("no_transactional_annotation")
    record TransactionalType() {}

    private MapperViolations() {}
}
