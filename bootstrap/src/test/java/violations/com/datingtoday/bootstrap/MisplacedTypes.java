package violations.com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.annotations.Mapper;
import org.springframework.web.bind.annotation.RestController;

/** Types that follow the rules in their own module only. */
final class MisplacedTypes {

    @RestController
    @Violates("controllers_are_named_controller")
    record MisplacedController() {}

    @Mapper
    @Violates("mappers_are_named_mapper")
    interface MisplacedMapper {}

    private MisplacedTypes() {}
}
