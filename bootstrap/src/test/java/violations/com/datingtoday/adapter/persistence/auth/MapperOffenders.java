package violations.com.datingtoday.adapter.persistence.auth;

import com.datingtoday.bootstrap.architecture.Offends;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.springframework.transaction.annotation.Transactional;

/** Mappers that are more, or less, than their XML. */
final class MapperOffenders {

    record HarmlessRow(long id) {}

    /** Harmless. */
    @Mapper
    interface HarmlessMapper {
        List<HarmlessRow> select(@Param("id") long id);
    }

    @Mapper
    @Offends("mappers_speak_rows_alone")
    interface EntityMapper {
        List<AppKey> select();
    }

    @Mapper
    @Offends("mappers_speak_rows_alone")
    interface ValueMapper {
        HarmlessRow select(UserId user);
    }

    @Mapper
    @Offends("mappers_are_called_mappers")
    interface Statements {}

    @Offends("transactions_are_a_port")
    record TransactionalByMethod() {
        @Transactional
        void change() {}
    }

    @Transactional
    @Offends("transactions_are_a_port")
    record TransactionalAsAWhole() {}

    private MapperOffenders() {}
}
