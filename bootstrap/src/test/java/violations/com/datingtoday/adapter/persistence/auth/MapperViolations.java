package violations.com.datingtoday.adapter.persistence.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.springframework.transaction.annotation.Transactional;

/** Mappers that are more, or less, than their XML. */
final class MapperViolations {

    record CompliantRow(long id) {}

    /** Harmless. */
    @Mapper
    interface CompliantMapper {
        List<CompliantRow> select(@Param("id") long id);
    }

    @Mapper
    @Violates("mappers_speak_rows_alone")
    interface EntityMapper {
        List<AppKey> select();
    }

    @Mapper
    @Violates("mappers_speak_rows_alone")
    interface ValueMapper {
        CompliantRow select(UserId user);
    }

    @Mapper
    @Violates("mappers_are_called_mappers")
    interface Statements {}

    @Violates("transactions_are_a_port")
    record TransactionalMethod() {
        @Transactional
        void change() {}
    }

    @Transactional
    @Violates("transactions_are_a_port")
    record TransactionalType() {}

    private MapperViolations() {}
}
