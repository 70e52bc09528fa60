package com.datingtoday.bootstrap;

import com.datingtoday.adapter.persistence.PersistenceConfiguration;
import com.datingtoday.adapter.providers.ProvidersConfiguration;
import com.datingtoday.adapter.redis.RedisConfiguration;
import com.datingtoday.adapter.web.WebConfiguration;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.bootstrap.command.OperatorCommands;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Assembles the use cases, the adapters and their configurations. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan({
    "com.datingtoday.adapter.providers",
    "com.datingtoday.adapter.redis",
    "com.datingtoday.adapter.web",
    "com.datingtoday.bootstrap"
})
@ComponentScan(
        basePackages = "com.datingtoday.bootstrap",
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ComponentScan(
        basePackages = "com.datingtoday.application",
        useDefaultFilters = false,
        includeFilters = @Filter({UseCase.class, ApplicationService.class}))
@Import({WebConfiguration.class, PersistenceConfiguration.class, RedisConfiguration.class, ProvidersConfiguration.class
})
public class DatingTodayApplication {

    /** Starts the service, or runs an operator command such as {@code app-key list} and exits. */
    public static void main(String[] args) {
        if (OperatorCommands.isCommand(args)) {
            System.exit(OperatorCommands.run(args, DatingTodayApplication.class));
        }
        SpringApplication.run(DatingTodayApplication.class, args);
    }

    /** Returns a clock in UTC with the precision of stored times, one millisecond. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
