package violations.com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.annotations.Mapper;
import org.springframework.web.bind.annotation.RestController;

/** Would be in order elsewhere. */
final class MisplacedTypes {

    @RestController
    @Violates("controllers_are_called_controllers")
    record MisplacedController() {}

    @Mapper
    @Violates("mappers_are_called_mappers")
    interface MisplacedMapper {}

    private MisplacedTypes() {}
}
