package violations.com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.annotations.Mapper;
import org.springframework.web.bind.annotation.RestController;

/** Would be in order elsewhere. */
final class StrayOffenders {

    @RestController
    @Violates("controllers_are_called_controllers")
    record StrayController() {}

    @Mapper
    @Violates("mappers_are_called_mappers")
    interface StrayMapper {}

    private StrayOffenders() {}
}
